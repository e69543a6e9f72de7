import { withoutRuby } from '../../i18n/ruby';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { everyValue, fieldsOf, isFields, itemsOf } from '../check/values';
import { denies } from './denials';
import { doubtAt } from './doubt';

/** Conditions of which the words say the opposite of the rule: 以上 of a figure that is the most, 学生であること of somebody who is none. */
export function conditionWordDoubts(words: ContentFile, rule: ContentFile, locale: Locale): Fault[] {
  const { conditions } = fieldsOf(words.data);
  return conditionsIn(rule).flatMap((condition) => {
    const path = ['conditions', String(condition.id), 'text'];
    const text = fieldsOf(fieldsOf(conditions)[String(condition.id)]).text;
    const told = condition.when ?? condition.readings;
    if (typeof text !== 'string') return [];
    const plain = withoutRuby(text);
    return [
      ...(locale === defaultLocale ? turnedLimits(words, path, plain, told) : []),
      ...missingNot(words, path, plain, told, locale),
    ];
  });
}

function conditionsIn({ data }: ContentFile) {
  const { conditions, versions } = fieldsOf(data);
  return [
    ...itemsOf(conditions),
    ...itemsOf(versions).flatMap((each) => itemsOf(fieldsOf(each).conditions)),
  ].map(fieldsOf);
}

/** Words of a limit behind a figure that none of its comparisons has. */
function turnedLimits(words: ContentFile, path: ContentPath, text: string, when: unknown): Fault[] {
  const comparisons = comparisonsIn(when);
  return [...text.matchAll(limited)].flatMap(({ groups = {} }) => {
    const { name = '', limit = '' } = groups;
    const operators = comparisons.filter(({ figure }) => figure === name).map(({ operator }) => operator);
    const meant = limits[limit] ?? [];
    if (operators.length === 0 || operators.some((each) => meant.includes(each))) return [];
    const values = { limit, figure: `{${name}}`, operator: operators[0] ?? '' };
    const message = say(
      'Write what {operator} says instead of {limit}, or correct the rule: it compares with {figure}.',
      values,
    );
    return [doubtAt(words, path, message)];
  });
}

const limited =
  /\{(?<name>\w+)\}[^{}、。]{0,4}?(?<limit>以上|未満|以下|以降|以後|以前|を超え|より前|より少な|より多)/g;
const limits: Readonly<Record<string, readonly string[]>> = {
  以上: ['atLeast'],
  未満: ['below'],
  より少な: ['below'],
  以下: ['atMost'],
  を超え: ['above'],
  より多: ['above'],
  以降: ['onOrAfter', 'atLeast'],
  以後: ['onOrAfter', 'atLeast'],
  以前: ['onOrBefore', 'atMost'],
  より前: ['below', 'onOrBefore'],
};

/** The figures with which a rule compares, each by the operator that holds: within `not` the opposite one. */
function comparisonsIn(rule: unknown, isTurned = false): { figure: string; operator: string }[] {
  if (Array.isArray(rule)) return rule.flatMap((each) => comparisonsIn(each, isTurned));
  if (!isFields(rule)) return [];
  return Object.entries(rule).flatMap(([key, value]) => {
    const opposite = opposites[key];
    if (opposite === undefined) return comparisonsIn(value, isTurned !== (key === 'not'));
    const figure = typeof value === 'string' ? value : String(fieldsOf(value).figure);
    return [{ figure, operator: isTurned ? opposite : key }];
  });
}

const opposites: Readonly<Record<string, string>> = {
  atLeast: 'below',
  below: 'atLeast',
  atMost: 'above',
  above: 'atMost',
  onOrAfter: 'onOrBefore',
  onOrBefore: 'onOrAfter',
};

/** A condition that is met by a no alone, and that no word of the sentence denies. */
function missingNot(
  words: ContentFile,
  path: ContentPath,
  text: string,
  when: unknown,
  locale: Locale,
): Fault[] {
  const answers = everyValue(when).filter(({ path: place }) => place.at(-1) === 'is');
  const [answer] = answers;
  if (answers.length !== 1 || answer?.path.length !== 1 || answer.value !== false) return [];
  if (denies(text, locale)) return [];
  return [
    doubtAt(
      words,
      path,
      say('Say it with a no, or correct the rule: the condition is met by {answer}.', {
        answer: 'is: false',
      }),
    ),
  ];
}
