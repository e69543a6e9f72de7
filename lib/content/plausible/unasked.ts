import { plainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { situationOf, type Subject } from '../../facts/situation';
import { say } from '../../command-words/say';
import { askedAt } from '../../questions/asked-at';
import { questionsFor } from '../../questions/questions';
import type { Outline } from '../check/check-outline';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { factCalled } from '../check/figure-uses';
import { fieldsOf, type FieldGroup } from '../check/values';

/** Comparisons that rest on an answer which no question asks for: their verdict would stay open for ever. */
export function unaskedFaults(
  file: ContentFile,
  { comparisons, days }: Outline,
  asked: ReadonlySet<string>,
): Fault[] {
  const { subject } = fieldsOf(file.data);
  return [...comparisons, ...days].flatMap(({ path, rule }) => {
    const [answer] = answersOf(rule, subject).filter((each) => !asked.has(askedAt(each)));
    if (answer === undefined) return [];
    const values = { fact: String(rule.fact), answer };
    const message = say(
      'Leave {fact} out, or add a question to lib/questions/questions.ts: nobody asks for {answer}.',
      values,
    );
    return [file.fault([...path, 'fact'], message)];
  });
}

/** The answers that questions ask for. */
export const everythingAsked = (): ReadonlySet<string> => new Set(questionsFor(1).map(({ path }) => path));

/** The answers that the fact of a comparison may need, of a household of which everybody is known to be there and nothing more. */
export function answersOf(rule: FieldGroup, subject: unknown): string[] {
  const fact = factCalled(rule.fact);
  if (!fact) return [];
  const child = subject === 'child' && fact.scope !== 'adult' ? { child: 0 } : {};
  const subjects: Subject[] =
    rule.of === 'spouse' || rule.of === 'mother' ? [adults.spouse] : [{ ...adults.self, ...child }];
  const readings = Array.isArray(rule.as) ? rule.as.map(String) : [];
  return situations.flatMap((situation) => subjects.flatMap((each) => fact.needs(situation, each, readings)));
}

const adults = { self: { adult: 'self' }, spouse: { adult: 'spouse' } } as const;

const households: readonly Household[] = [
  { self: {}, spouse: {}, children: [{}] },
  {
    self: { residence: 'moving-in' },
    spouse: { livesWithSelf: false, residence: 'moving-in' },
    children: [{ livesWithSelf: false, residence: 'moving-in' }],
  },
];
const situations = households.map((each) => situationOf(each, plainDate('2026-11-22'), {}));
