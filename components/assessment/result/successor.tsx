import type { ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';

/** For a programme that has ended: that it has, and what replaced it. */
export function Successor({ result: { id, availability } }: { result: ProgrammeResult }) {
  const { catalogue, locale, programmes } = useAssessment().data;
  const words = useWords('CheckerResult');
  const text = useText('CheckerResult');
  const successor = catalogue.programmes.find((each) => each.id === id)?.replacedBy;
  const title = successor === undefined ? undefined : programmes[successor]?.title;
  if (availability.state !== 'ended') return null;
  return (
    <p>
      {words('ended')}{' '}
      {title !== undefined && (
        <a href={`/${locale}/programmes/${successor}/`}>
          <RubyText text={text('successor', { title })} />
        </a>
      )}
    </p>
  );
}
