import { PhoneLink } from '../../site/phone-link';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';

/** A desk and its telephone, on a line of its own. */
export function DeskLine({ id }: { id: string }) {
  const { desks } = useAssessment().data;
  const said = useWords('Desks');
  const text = useText('Desks');
  const desk = desks[id];
  if (!desk) return null;
  return (
    <span className="block">
      <RubyText text={desk.name} />{' '}
      {desk.phone ? (
        <PhoneLink phone={desk.phone} label={said('phone')} />
      ) : (
        <RubyText text={text('noPhone')} />
      )}
    </span>
  );
}
