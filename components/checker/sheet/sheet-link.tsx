import { useWords } from '../../assessment/assessment-context';

/** The way from the result to the sheet for the counter. */
export function SheetLink() {
  const words = useWords('CheckerSheet');
  return (
    <a className="row-link" href="#sheet">
      {words('heading')}
    </a>
  );
}
