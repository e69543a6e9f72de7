import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import { childrenOf, type Journey } from '../questions/journey';
import { questionsFor, type Question } from '../questions/questions';

/** How a question stands: `asked` counts, `open` can still change something, `aside` was answered and does not matter at present. */
export type Standing = 'asked' | 'open' | 'aside';

export type Entry = { readonly question: Question; readonly standing: Standing };

export type SectionId = keyof typeof sections;

export type Section = { readonly id: SectionId; readonly entries: readonly Entry[] };

/** All questions that matter for the chosen topics on one page, by what they are about. What no longer matters and was never answered is left out. */
export function questionnaire({ asked, open }: Journey, household: Household): Section[] {
  const addressesOf = (questions: readonly Question[]) => new Set(questions.map(({ address }) => address));
  const [counted, waiting] = [addressesOf(asked), addressesOf(open)];
  const standingOf = ({ address, path }: Question): Standing | undefined => {
    if (counted.has(address)) return 'asked';
    if (waiting.has(address)) return 'open';
    return answerAt(household, path) === undefined ? undefined : 'aside';
  };
  const entries = questionsFor(childrenOf(household).length).flatMap((question) => {
    const standing = standingOf(question);
    return standing ? [{ question, standing }] : [];
  });
  return (Object.keys(sections) as SectionId[])
    .map((id) => ({ id, entries: entries.filter(({ question }) => isIn(id, question)) }))
    .filter((section) => section.entries.length > 0);
}

/** Which questions stand together; their order among themselves is the one in which they are asked. */
export const sections = {
  move: [
    ...['residence', 'move-in-date', 'periods', 'intended-stay', 'moves-with', 'notice-date'],
    'lived-in-city-year-before',
  ],
  family: [
    'birth-date',
    'spouse',
    'children',
    'residence-status',
    'student',
    'city-tax-paid',
    'notice-filed',
  ],
  home: [
    ...['home-purchase', 'registration-date', 'dwelling', 'first-home', 'settles-by-year-end'],
    ...['received-home-grant', 'parent-in-city'],
  ],
  work: [
    ...['work-routes', 'telework-by-own-will', 'telework-over-half', 'job-is-permanent'],
    ...['job-applied-after-posting', 'employer-is-relative', 'hire-date', 'related-person-confirmed'],
    ...['startup-grant-date', 'someone-employed', 'shinkansen-commute', 'works-in-city'],
  ],
  children: ['care', 'care-reason', 'income-below-threshold'],
  pregnancy: [
    ...['pregnant', 'first-visit-date', 'tax-exempt', 'checkup-elsewhere', 'checkup-date', 'age-at-tests'],
    ...['marriage-registered', 'fertility-treatments', 'treatment-end-date'],
    ...['treated-registered-since', 'public-insurance', 'donor-or-surrogate', 'cost-outside-insurance'],
    ...['fertility-grant-this-year', 'fertility-grant-years'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

function isIn(section: SectionId, { id }: Question): boolean {
  const ids: readonly string[] = sections[section];
  return ids.includes(id);
}
