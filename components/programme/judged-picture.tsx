import { usePageWords, usePlainPageWords } from '../site/use-page-words';
import type { ProgrammeFacts } from './page-facts';

/** How the conditions hang together, drawn: a file of its own, which is fetched only when somebody looks at it. */
export function JudgedPicture({ facts: { locale, programme } }: { facts: ProgrammeFacts }) {
  const words = usePageWords('RulePicture');
  const plain = usePlainPageWords('RulePicture');
  const file = `/pictures/${locale}.${programme.id}.svg`;
  return (
    <details className="screen-only mt-6">
      <summary>{words('summary')}</summary>
      <img src={file} alt={plain('alt')} loading="lazy" width="340" className="h-auto w-full max-w-md" />
      <p>
        <a href={file}>{words('open')}</a>
      </p>
    </details>
  );
}
