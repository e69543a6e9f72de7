import { usePageWords } from './use-page-words';

/** The way to a map that looks for one fixed place: the address holds that place and nothing of the visitor. */
export function MapLink({ place }: { place: string }) {
  const words = usePageWords('MapLink');
  return (
    <a className="row-link" href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`}>
      {words('text')}
    </a>
  );
}
