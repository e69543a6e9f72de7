import { useState } from 'react';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { answersLink } from '../../assessment/answers-link';
import { LinkField } from './link-field';
import { QrCode } from '../../assessment/qr-code';

/** A link and a QR code that carry the answers, once they are asked for, and who can read them. */
export function LinkSection() {
  const words = useWords('CheckerKeep');
  const { data, journey } = useAssessment();
  const { state } = useChecker();
  const [isMade, setMade] = useState(false);
  const link = answersLink({ topics: state.topics, household: journey.household }, data.locale);
  return (
    <section className="mt-10 space-y-4">
      <h2>{words('linkHeading')}</h2>
      <p>{words('linkLead')}</p>
      <p className="notice">{words('linkWarning')}</p>
      {isMade ? (
        <>
          <LinkField link={link} />
          <QrCode text={link} />
        </>
      ) : (
        <p>
          <button type="button" className="button button-quiet" onClick={() => setMade(true)}>
            {words('makeLink')}
          </button>
        </p>
      )}
    </section>
  );
}
