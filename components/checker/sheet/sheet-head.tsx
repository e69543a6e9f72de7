import { formatDate } from '@/lib/i18n/format';
import { useAssessment } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { answersLink } from '../keep/answers-link';
import { QrCode } from '../keep/qr-code';
import { StepHeading } from '../step-heading';
import { TextPair } from './pair';
import { useBoth } from './use-both';
import { WrittenLine } from './written-line';

/** What this paper is, of which day, whose, and the code that opens its answers. */
export function SheetHead() {
  const { data, day, journey } = useAssessment();
  const { state } = useChecker();
  const both = useBoth();
  const link = answersLink({ topics: state.topics, household: journey.household }, data.locale);
  return (
    <header className="sheet-head">
      <div>
        <StepHeading>
          <TextPair {...both((say) => say('CheckerSheet', 'heading'))} />
        </StepHeading>
        <p className="sheet-pair">
          <TextPair
            {...both((say, locale) => say('CheckerResult', 'asOf', { day: formatDate(day, locale) }))}
          />
        </p>
        <p className="sheet-pair">
          <TextPair {...both((say) => say('CheckerResult', 'decides'))} />
        </p>
        <p className="sheet-pair">
          <TextPair {...both((say) => say('CheckerSheet', 'code'))} />
        </p>
        <div className="sheet-pair">
          <WrittenLine label={both((say) => say('CheckerSheet', 'name'))} />
          <WrittenLine label={both((say) => say('CheckerSheet', 'date'))} />
        </div>
      </div>
      <div className="sheet-code">
        <QrCode text={link} />
      </div>
    </header>
  );
}
