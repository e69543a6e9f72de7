import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@/lib/command-words/say';
import { orCorrectFirst } from '@/lib/content/correct-first';
import { adviseName } from '@/lib/content/check/advice';
import { loadQuestionWords } from '@/lib/content/load-words';
import { quietDay } from '@/lib/content/quiet-day';
import { addDays, addMonths, type PlainDate } from '@/lib/dates';
import { defaultLocale } from '@/lib/i18n/locales';
import { templates } from '@/lib/questions/questions';
import { examplesAnswer } from './examples-answer';
import { listsWith, sourceIds, sourcesWith } from './lists-with';
import { readNewOptions, type NewOptions } from './new-options';
import { answersByName, programmeTexts } from './new-programme';
import { questionAnswer } from './new-question';
import { readyConditions, readyLanguages, type ReadyCondition } from './ready-conditions';
import { filledTemplate } from './template';
import { writeAll, writtenLines, type NewOutput } from './written';

/** Writes the files of something new below `root`, with what is to be written marked; proposes examples of a rule. */
export function newCommand(args: readonly string[], root: string, today: PlainDate): NewOutput {
  const options = readNewOptions(args);
  if ('help' in options) return { text: helpText(), code: 0 };
  if ('advice' in options) return { text: options.advice, code: 2 };
  return orCorrectFirst(root, () => answerTo(options, root, today), refused);
}

function answerTo(options: NewOptions, root: string, today: PlainDate): NewOutput {
  switch (options.kind) {
    case 'answers':
      return { text: answerLines(root).join('\n'), code: 0 };
    case 'examples':
      return examplesAnswer(options, root, today);
    case 'question':
      return questionAnswer(options, root);
    case 'programme':
    case 'service':
    case 'guide':
      return entryAnswer(options, options.kind, root, today);
  }
}

function entryAnswer(
  options: NewOptions,
  kind: 'programme' | 'service' | 'guide',
  root: string,
  today: PlainDate,
): NewOutput {
  const { id } = options;
  const folder = `content/${kind}s/${id}`;
  const taken = ['programmes', 'services', 'guides'].find((each) =>
    existsSync(join(root, 'content', each, id)),
  );
  if (taken)
    return refused(say('Write another name: there is a folder content/{taken}/{id}.', { taken, id }));
  const conditions = kind === 'programme' ? conditionsOf(options) : [];
  const advice = adviceOn(options, root) ?? (Array.isArray(conditions) ? undefined : conditions.advice);
  if (advice !== undefined || !Array.isArray(conditions)) return refused(advice ?? '');
  const source = options.source ?? `${id}-source`;
  const filled = {
    ...{ ID: id, SOURCE: source, SUBJECT: options.subject },
    ...{ TODAY: today, RECHECK: inHalfAYear(today) },
  };
  const texts =
    kind === 'programme' ? programmeTexts(filled, conditions, options.answer) : textsOf(kind, filled);
  const files = {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text])),
    ...listsWith(root, kind, id),
    ...(sourceIds(root).includes(source) ? {} : sourcesWith(root, source, today)),
  };
  writeAll(root, files);
  return { text: [...writtenLines(files), '', ...nextLines(kind, id)].join('\n'), code: 0 };
}

function textsOf(kind: 'service' | 'guide', filled: Readonly<Record<string, string>>) {
  const names = [`${kind}.yaml`, ...readyLanguages.map((language) => `${language}.yaml`)];
  return Object.fromEntries(
    names.map((name) => [name, filledTemplate(name === `${kind}.yaml` ? name : `${kind}-${name}`, filled)]),
  );
}

/** The chosen conditions in the order of their list; all that suit where none is named. */
function conditionsOf({ conditions, subject, answer }: NewOptions): ReadyCondition[] | { advice: string } {
  const suiting = readyConditions().filter((each) => each.for.includes(subject));
  if (suiting.length === 0) return { advice: say('Write --for child, household or adult.') };
  const names = suiting.map(({ name }) => name);
  const strange = conditions.find((name) => !names.includes(name));
  if (strange !== undefined) return { advice: adviseName('condition', strange, names) };
  const chosen = conditions.length === 0 ? suiting : suiting.filter(({ name }) => conditions.includes(name));
  if (answer !== undefined && !chosen.some(({ name }) => name === 'answer'))
    return { advice: say('Add answer to --with, or leave --answer out: no other condition asks.') };
  return chosen;
}

function adviceOn({ answer, source }: NewOptions, root: string): string | undefined {
  if (answer !== undefined && !answersByName().includes(answer))
    return adviseName('yes-no question', answer, answersByName());
  if (source !== undefined && !sourceIds(root).includes(source))
    return adviseName('source', source, sourceIds(root));
  return undefined;
}

/** Every yes-no question with what it is called, so that one can be chosen. */
function answerLines(root: string): string[] {
  return answersByName().map((name) => {
    const question = templates.find(({ field }) => field === name);
    const words = question && loadQuestionWords(question.id, defaultLocale, join(root, 'content'));
    return `${name.padEnd(26)}${words?.title ?? ''}`;
  });
}

const refused = (text: string): NewOutput => ({ text, code: 2 });

function nextLines(kind: 'programme' | 'service' | 'guide', id: string): string[] {
  return [
    say('Write what is marked 〔書く所：…〕. npm run check-content names what is left.'),
    ...(kind === 'programme'
      ? [say('When rule.yaml is written: npm run new -- examples {id} --write', { id })]
      : []),
  ];
}

function helpText(): string {
  const conditions = readyConditions().map(
    ({ name, for: suits, says }) => `  ${name.padEnd(16)} ${suits.join(' ').padEnd(22)} ${says}`,
  );
  return [say(help), '', ...conditions].join('\n');
}

const help = `Writes the files of something new, with what is to be written marked 〔書く所：…〕.

  npm run new -- programme ID --for child --with lives-here,grade,until-month-end
  npm run new -- examples ID              proposes examples on both sides of every limit of the rule, with what it comes to
  npm run new -- examples ID --write      writes them into its examples.yaml
  npm run new -- service ID
  npm run new -- guide ID
  npm run new -- question ID --for household --section family
  npm run new -- answers                  lists the yes-no questions that a rule may ask about

  --for       programme: child, household or adult, child where it is left out; question: household, adult or child, household where it is left out
  --with      ready conditions of a programme, from the list below; all that suit where it is left out
  --answer    the yes-no question of the condition answer
  --source    a source of content/sources.yaml; without it one is added, to be written
  --section   where the question stands on the page of the desk: move, family, home, work, children or pregnancy
  --help      print this

docs/tasks/ tells each task step by step. The ready conditions:`;

/** The first day after half a year on which the city hall is open. */
function inHalfAYear(today: PlainDate): PlainDate {
  const from = addMonths(today, 6);
  return quietDay([], { from, until: addDays(from, 14) });
}
