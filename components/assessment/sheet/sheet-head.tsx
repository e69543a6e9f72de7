import type { ComponentType, ReactNode } from 'react';
import { formatDate } from '@/lib/i18n/format';
import { answersLink } from '../answers-link';
import { useAssessment } from '../assessment-context';
import { QrCode } from '../qr-code';
import { TextPair } from './pair';
import { useBoth } from './use-both';
import { WrittenLine } from './written-line';

export interface SheetHeadProps {
  /** The heading of the page that the sheet stands on. */
  Heading: 'h1' | ComponentType<{ children: ReactNode }>;
}

/** What this paper is, of which day, whose, and the code that opens its answers. */
export function SheetHead({ Heading }: SheetHeadProps) {
  const { data, day, answers, journey } = useAssessment();
  const both = useBoth();
  const link = answersLink({ topics: answers.topics, household: journey.household }, data.locale);
  return (
    <header className="sheet-head">
      <div>
        <Heading>
          <TextPair {...both((say) => say('CheckerSheet', 'heading'))} />
        </Heading>
        <p className="sheet-pair">
          <TextPair
            {...both((say, formats) => say('CheckerResult', 'asOf', { day: formatDate(day, formats) }))}
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
