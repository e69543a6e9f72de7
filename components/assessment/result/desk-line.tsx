import { RubyText } from '../../site/ruby-text';
import { useAssessment } from '../assessment-context';
import { DeskPhone } from './desk-phone';

/** A desk and its telephone, on a line of its own. */
export function DeskLine({ id }: { id: string }) {
  const desk = useAssessment().data.desks[id];
  if (!desk) return null;
  return (
    <span className="block">
      <RubyText text={desk.name} /> <DeskPhone desk={desk} />
    </span>
  );
}
