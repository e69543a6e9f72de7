import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { useAssessment, useWords } from '../assessment/assessment-context';

/** Whom to call when a question is hard. */
export function HelpLine() {
  const words = useWords('CheckerPage');
  const said = useWords('Desks');
  const { desks, helpDesk } = useAssessment().data;
  const desk = desks[helpDesk];
  if (!desk?.phone) return null;
  return (
    <p className="screen-only flex flex-wrap items-center gap-x-3 text-small">
      <strong>{words('help')}</strong>
      <span>
        <RubyText text={desk.name} />
      </span>
      <PhoneLink phone={desk.phone} label={said('phone')} />
    </p>
  );
}
