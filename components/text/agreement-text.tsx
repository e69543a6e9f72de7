import { defaultLocale } from '@/lib/i18n/locales';
import { RubyText } from '../site/ruby-text';
import { TextSection } from '../site/text-section';
import { usePageWords, usePlainPageWords } from '../site/use-page-words';
import { TextPage } from './text-page';

type Verdict = 'met' | 'unmet' | 'unknown';

/** A kept case in words: the file it is kept in, its programme, who answered and when. */
interface CaseNamed {
  name: string;
  title: string;
  desk: string;
  told: string;
}

/** How many cases desks have judged, how many come out alike, and what differs. */
export interface AgreementFacts {
  day: string;
  count: number;
  agreeing: number;
  differing: readonly (CaseNamed & { answer: Verdict; verdict: Verdict; conditions: readonly string[] })[];
  withdrawn: readonly (CaseNamed & { on: string; because: string })[];
}

/** Whether the desks judge as this site does: so far nobody may have said. */
export function AgreementText({ facts }: { facts: AgreementFacts }) {
  const words = usePageWords('AgreementPage');
  const { count, agreeing, day, differing, withdrawn } = facts;
  return (
    <TextPage heading={words('heading')} lead={words('lead')}>
      <p className="notice">{count === 0 ? words('none') : words('count', { day, count, agreeing })}</p>
      {differing.length > 0 && (
        <TextSection id="differing" title={words('differing')}>
          <ul className="bullets">
            {differing.map((each) => (
              <DifferingCase key={each.name} told={each} />
            ))}
          </ul>
        </TextSection>
      )}
      {withdrawn.length > 0 && (
        <TextSection id="withdrawn" title={words('withdrawn')}>
          <ul className="bullets">
            {withdrawn.map(({ name, title, desk, told, on, because }) => (
              <li key={name}>
                {words('withdrawnCase', { title, desk, told, day: on })}{' '}
                <span lang={defaultLocale}>{because}</span>
              </li>
            ))}
          </ul>
        </TextSection>
      )}
    </TextPage>
  );
}

function DifferingCase({ told }: { told: AgreementFacts['differing'][number] }) {
  const words = usePageWords('AgreementPage');
  const verdicts = usePlainPageWords('VerdictMark');
  const { title, desk, told: day, answer, verdict, conditions } = told;
  return (
    <li>
      <p>{words('case', { title, desk, day, answer: verdicts(answer), verdict: verdicts(verdict) })}</p>
      <p>{words(conditions.length > 0 ? 'conditions' : 'unknownCondition')}</p>
      {conditions.length > 0 && (
        <ul className="bullets">
          {conditions.map((text) => (
            <li key={text}>
              <RubyText text={text} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
