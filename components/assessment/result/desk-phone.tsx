import type { Desk } from '@/lib/words/content-words';
import { PhoneLink } from '../../site/phone-link';
import { useAssessment, useWords } from '../assessment-context';

/** The telephone of a desk; where no source gives one, that of City Hall, and who gives that. */
export function DeskPhone({ desk }: { desk: Desk }) {
  const words = useWords('Desks');
  const cityHall = useAssessment().data.desks['city-hall']?.phone;
  if (desk.phone) return <PhoneLink phone={desk.phone} label={words('phone')} />;
  return (
    <>
      {words('noPhone')} {cityHall && words('cityHall')}{' '}
      {cityHall && <PhoneLink phone={cityHall} label={words('phone')} />}
    </>
  );
}
