import { writtenDate } from '@/lib/i18n/written-date';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText } from '../assessment-context';

/** Who says so and when: the rank of the source and its own date, a link where it has an address. */
export function SourceNote({ id }: { id: string }) {
  const { formats, sources } = useAssessment().data;
  const rank = useText('SourceRank');
  const text = useText('CheckerReasons');
  const source = sources[id];
  if (!source) return null;
  const { date, url } = source;
  const name = rank(source.rank);
  const told = (
    <RubyText
      text={
        date ? text('source', { name, date: writtenDate(date, formats) }) : text('sourceUndated', { name })
      }
    />
  );
  return <span className="text-small text-solid-gray-700">{url ? <a href={url}>{told}</a> : told}</span>;
}
