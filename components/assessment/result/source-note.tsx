import { writtenDate } from '@/lib/i18n/written-date';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText } from '../assessment-context';

/** Who says so and when: the rank of the source and its own date. The address stands with the sources below. */
export function SourceNote({ id }: { id: string }) {
  const { locale, sources } = useAssessment().data;
  const rank = useText('SourceRank');
  const text = useText('CheckerReasons');
  const source = sources[id];
  if (!source) return null;
  const name = rank(source.rank);
  return (
    <span className="text-small text-solid-gray-700">
      <RubyText
        text={
          source.date
            ? text('source', { name, date: writtenDate(source.date, locale) })
            : text('sourceUndated', { name })
        }
      />
    </span>
  );
}
