import { facts } from '@/lib/law/facts';
import { readyLanguages, type ReadyCondition } from './ready-conditions';
import { filledTemplate, indented, type Filled } from './template';

/** The files of a programme of these conditions, by their names in its folder. */
export function programmeTexts(
  filled: Filled & { readonly SUBJECT: string },
  conditions: readonly ReadyCondition[],
  answer: string | undefined,
): Readonly<Record<string, string>> {
  const { SUBJECT: subject } = filled;
  const all = { ...filled, PER: subject, ANSWER: comparisonOf(answer, subject) };
  const rules = conditions.map(({ rule }) => rule);
  const words = readyLanguages.map((language) => {
    const said = conditions.map(({ wordsIn }) => wordsIn(language));
    const slots = {
      conditions: together(said, 'conditions'),
      // Two conditions on an age are read in the same two ways.
      readings: linesOnce(together(said, 'readings')),
      parts: together(said, 'parts'),
      windows: together(said, 'windows'),
    };
    return [`${language}.yaml`, filledTemplate(`programme-${language}.yaml`, all, slots)] as const;
  });
  return {
    'rule.yaml': filledTemplate('programme-rule.yaml', all, {
      figures: together(rules, 'figures'),
      conditions: together(rules, 'conditions'),
      amount: below('amount', together(rules, 'amount')),
      window: below('window', together(rules, 'window')),
    }),
    ...Object.fromEntries(words),
    'examples.yaml': filledTemplate('programme-examples.yaml', all),
  };
}

/** The yes-no questions a rule may compare, by the names they have there. */
export function answersByName(): readonly string[] {
  return Object.entries(facts).flatMap(([name, { type, isTold }]) =>
    type === 'boolean' && isTold ? [name] : [],
  );
}

/** What is asked of adults is held against whoever of a couple can say yes, unless the programme judges each of them. */
function comparisonOf(answer: string | undefined, subject: string): string {
  if (answer === undefined)
    return '{ fact: 〔書く所：質問の名前。npm run new -- answers が並べる〕, is: true }';
  const plain = `{ fact: ${answer}, is: true }`;
  const known: Readonly<Record<string, { readonly scope: string }>> = facts;
  return known[answer]?.scope === 'adult' && subject !== 'adult' ? `{ either: ${plain} }` : plain;
}

function together(all: readonly Lines[], key: string): string {
  return all.map((each) => each[key] ?? '').join('');
}

type Lines = Readonly<Record<string, string | undefined>>;

const linesOnce = (lines: string): string => [...new Set(lines.split(/(?<=\n)/))].join('');

const below = (key: string, lines: string): string => (lines ? `${key}:\n${indented(lines, '  ')}` : '');
