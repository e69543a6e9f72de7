import { city } from '@/lib/open-data/city';
import type { PublishedSet } from '@/lib/open-data/published';
import { TextPage } from './text-page';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';

/** Which files of open data there are, where their columns come from, and what to know before using them. */
export function OpenDataText({ sets }: { sets: readonly PublishedSet[] }) {
  const words = usePageWords('OpenDataPage');
  return (
    <TextPage heading={words('heading')} lead={words('lead')}>
      <TextSection id="care" title={words('care.title')}>
        <ul className="bullets">
          {(['unofficial', 'empty', 'day', 'code'] as const).map((care) => (
            <li key={care}>{words(`care.${care}`, { code: city.code })}</li>
          ))}
        </ul>
      </TextSection>
      <TextSection id="licence" title={words('licence.title')}>
        <p>{words('licence.text')}</p>
      </TextSection>
      <TextSection id="files" title={words('files.title')}>
        <p>{words('files.text', { encoding: 'UTF-8' })}</p>
        {sets.map((set) => (
          <SetOfFiles key={set.id} set={set} />
        ))}
      </TextSection>
    </TextPage>
  );
}

function SetOfFiles({ set: { id, name, files, counts } }: { set: PublishedSet }) {
  const words = usePageWords('OpenDataPage');
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h3 id={id}>{words(`${id}.title`)}</h3>
      <p>{words(`${id}.text`, { ...noCounts, ...counts })}</p>
      <ul>
        {files.map((form) => (
          <li key={form}>
            <a className="row-link" href={`/open-data/${name}.${form}`}>
              {words(forms[form])} <em lang="en">{`${name}.${form}`}</em>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Not every set counts everything; its sentence asks for what it has. */
const noCounts = { all: '', known: '', standard: '' };

const forms = { csv: 'files.csv', json: 'files.json', 'schema.json': 'files.schema' } as const;
