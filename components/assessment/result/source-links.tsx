import { writtenDate } from '@/lib/i18n/written-date';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';

/** The sources in their own words, each with its publisher, its own date and the way to it. */
export function SourceLinks({ ids }: { ids: readonly string[] }) {
  const { formats, sources } = useAssessment().data;
  const words = useWords('Section');
  const text = useText('CheckerResult');
  return (
    <section>
      <h4 className="font-bold">{words('sources')}</h4>
      <ul className="bullets mt-1 text-small print:space-y-0 print:[&_a]:after:content-none!">
        {ids.flatMap((id) => {
          const source = sources[id];
          if (!source) return [];
          const { title, url, publisher, date } = source;
          return [
            <li key={id}>
              <em lang="ja">
                {url ? (
                  <a href={url} rel="noreferrer" className="inline-block py-2 print:py-0">
                    {title}
                  </a>
                ) : (
                  title
                )}{' '}
                {publisher}
              </em>{' '}
              <RubyText text={date ? text('dated', { date: writtenDate(date, formats) }) : text('undated')} />
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
