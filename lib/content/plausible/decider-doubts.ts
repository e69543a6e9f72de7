import { say } from '../../command-words/say';
import { deciders, type Decider } from '../../rules';
import type { Outline } from '../check/check-outline';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { figuresOnlyInWords } from '../check/figure-faults';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import { dayName } from '../rule-language/by-day';
import { decidingFact } from '../rule-language/deciding-fact';
import { doubtAt } from './doubt';
import { answersOf } from './unasked';

/** Values that follow by a day about which the rule asks nothing else: everybody would be asked for it on their account alone. */
export function deciderDoubts(file: ContentFile, outline: Outline): Fault[] {
  const rule = fieldsOf(file.data);
  const inWords = figuresOnlyInWords(rule).map(({ name }) => name);
  const known = decidersFor(rule, outline);
  return Object.entries(fieldsOf(rule.figures)).flatMap(([name, figure]) =>
    itemsOf(fieldsOf(figure).later).flatMap((value, index) => {
      const by = deciders.find((each) => each === fieldsOf(value).by);
      if (!by || known.includes(by) || inWords.includes(name)) return [];
      const values = { names: known.join(', '), id: String(rule.id), by };
      const message = say('Write one of {names} as by: nothing in {id} asks about {by}.', values);
      return [doubtAt(file, ['figures', name, 'later', index, 'by'], message)];
    }),
  );
}

/** What may decide between values of a figure of this rule, written out: the days about which it asks anyway. */
export const decidersFor = (rule: FieldGroup, outline: Outline): readonly Decider[] =>
  deciders.filter((by) => asksFor(by, rule, outline));

/** Whether the rule looks at the day that decides also where no figure changes on it. */
function asksFor(by: Decider, rule: FieldGroup, { comparisons, days }: Outline): boolean {
  if (by === 'application') return true;
  const own = [...comparisons, ...days].map((each) => each.rule).filter((each) => !isTurn(each, rule));
  // A child is born in every family: only a rule about a birth means the last one.
  if (by === 'birth' && rule.subject !== 'child') return own.some(({ fact }) => fact === 'lastBirth');
  const fields = new Set(own.flatMap((each) => answersOf(each, rule.subject)).map(fieldOf));
  return answersOf(decidingFact(by, rule), rule.subject).every((answer) => fields.has(fieldOf(answer)));
}

/** Whether a comparison is one that chooses between values. */
function isTurn({ onOrAfter }: FieldGroup, { figures }: FieldGroup): boolean {
  const values = Object.values(fieldsOf(figures)).flatMap((figure) => itemsOf(fieldsOf(figure).later));
  return values.some((value) => dayName({ from: String(fieldsOf(value).from) }) === onOrAfter);
}

/** What is told of whomever: `moveInDate` of `children.0.moveInDate`. */
const fieldOf = (answer: string): string => answer.split('.').at(-1) ?? answer;
