import type { Locale } from '@/lib/i18n/locales';
import { keptDays } from '@/lib/share/kept-text';
import { AvailabilityLegend } from '../site/availability-legend';
import { OperatorSections, type OperatorFacts } from './operator-sections';
import { TextPage } from './text-page';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';
import { VerdictLegend } from '../site/verdict-legend';

/** How the site works, what its results mean, what happens to answers, and who is behind it. */
export function AboutText({ locale, facts }: { locale: Locale; facts: OperatorFacts }) {
  const words = usePageWords('AboutPage');
  const agreement = usePageWords('AgreementPage');
  return (
    <TextPage heading={words('heading')} lead={words('lead')}>
      <TextSection id="use" title={words('use.title')}>
        <ol className="steps">
          {(['topics', 'questions', 'review', 'result'] as const).map((step) => (
            <li key={step}>{words(`use.${step}`)}</li>
          ))}
        </ol>
      </TextSection>
      <TextSection id="verdicts" title={words('verdicts.title')}>
        <p>{words('verdicts.text')}</p>
        <VerdictLegend />
      </TextSection>
      <TextSection id="availability" title={words('availability.title')}>
        <p>{words('availability.text')}</p>
        <AvailabilityLegend />
      </TextSection>
      <TextSection id="readings" title={words('readings.title')}>
        <p>{words('readings.text')}</p>
        <p>{words('readings.gaps')}</p>
      </TextSection>
      <TextSection id="privacy" title={words('privacy.title')}>
        <ul className="bullets">
          {(
            ['device', 'tab', 'kept', 'furigana', 'offline', 'name', 'outside', 'server', 'paper'] as const
          ).map((promise) => (
            <li key={promise}>{words(`privacy.${promise}`, { days: keptDays })}</li>
          ))}
        </ul>
      </TextSection>
      <TextSection id="decision" title={words('decision.title')}>
        <p>{words('decision.text')}</p>
        <p>
          <a href={`/${locale}/agreement/`}>{agreement('heading')}</a>
        </p>
      </TextSection>
      <OperatorSections facts={facts} />
    </TextPage>
  );
}
