import { say, sayWritten } from '../../command-words/say';
import { spouseChoices } from '../../form/spouse-choice';
import { templates, type Form, type Template } from '../../questions/questions';
import { filledOnPage } from '../fill-figures';
import { questionWordsSchema } from '../words-schemas';
import { adviseName } from './advice';
import type { ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import type { CheckedEntry } from './check-entry';
import { readTranslations, type Words } from './translations';
import { fieldsOf } from './values';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

type AskedQuestion = { readonly form: Form; readonly people: readonly Template['about'][] };

/** Every question by its id: how it is answered, and to whom it is put. */
export function questionsToWord(
  asked: readonly Pick<Template, 'id' | 'about' | 'form'>[] = templates,
): ReadonlyMap<string, AskedQuestion> {
  const questions = new Map<string, AskedQuestion>();
  for (const { id, about, form } of asked) {
    questions.set(id, { form, people: [...(questions.get(id)?.people ?? []), about] });
  }
  return questions;
}

/** The words that a question has beside its title and label: a question put to several people says whom it asks about. */
export function wordsForPeople({ people }: AskedQuestion): string[] {
  return [
    ...(people.includes('spouse') ? ['spouseTitle', 'spouseShort'] : []),
    ...(isOfOneChildOfMany(people) ? ['childTitle', 'childShort'] : []),
  ];
}

/** Checks the words of one question; returns the figures they name, as programme-id.name. */
export function checkQuestion(
  root: string,
  id: string,
  question: AskedQuestion,
  programmes: readonly CheckedEntry[],
  report: FaultReport,
): string[] {
  const translations = readTranslations(root, `content/questions/${id}`, questionWordsSchema, report);
  for (const { file } of translations) report.faults.push(...questionFaults(file, question));
  const figures = programmes.flatMap((programme) =>
    Object.keys(programme.outline.figures).map((name) => `${programme.id}.${name}`),
  );
  const names = question.people.includes('child') ? [...figures, ...filledOnPage] : figures;
  const fill = (text: string, { locale }: Words) =>
    fillText(text, (name) => figureOfProgramme(name, programmes), locale);
  const unitOf = (name: string) => figureOfProgramme(name, programmes)?.unit;
  checkTexts(translations, { names, fill, unitOf }, report);
  return translations.flatMap(({ file }) => wordsIn(file).flatMap(({ text }) => placeholdersIn(text)));
}

const isOfOneChildOfMany = (people: AskedQuestion['people']): boolean =>
  people.includes('child') && people.some((each) => each !== 'child');

function questionFaults(file: ContentFile, question: AskedQuestion): Fault[] {
  const words = fieldsOf(file.data);
  const choices = Object.keys(fieldsOf(words.choices));
  return [
    ...(file.data === undefined ? [] : peopleFaults(file, question)),
    ...(isOfOneChildOfMany(question.people) ? numberFaults(file) : []),
    ...choiceFaults(file, question.form),
    ...keyFaults(file, 'choiceHints', [], 'choice', choices),
    ...variantFaults(file, choices),
  ];
}

/** Choices said otherwise by where somebody lives, of which the question has none. */
function variantFaults(file: ContentFile, choices: readonly string[]): Fault[] {
  return Object.entries(fieldsOf(fieldsOf(file.data).byResidence)).flatMap(([residence, said]) =>
    Object.keys(fieldsOf(fieldsOf(said).choices))
      .filter((code) => !choices.includes(code))
      .map((code) =>
        file.fault(['byResidence', residence, 'choices', code], adviseName('choice', code, choices)),
      ),
  );
}

function peopleFaults(file: ContentFile, question: AskedQuestion): Fault[] {
  const words = fieldsOf(file.data);
  const wanted = wordsForPeople(question);
  const faultsAt = (
    path: readonly string[],
    said: Readonly<Record<string, unknown>>,
    keys: typeof personal,
  ) =>
    keys
      .filter(({ key }) => key in said !== wanted.includes(key))
      .map(({ key, add, leave }) =>
        file.fault(
          [...path, key],
          wanted.includes(key)
            ? say('Add {key}: {add}', { key, add: sayWritten(add) })
            : say('Leave {key} out: {leave}', { key, leave: sayWritten(leave) }),
        ),
      );
  const titles = personal.filter(({ key }) => key.endsWith('Title'));
  return [
    ...faultsAt([], words, personal),
    ...Object.entries(fieldsOf(words.byResidence)).flatMap(([residence, said]) =>
      faultsAt(['byResidence', residence], fieldsOf(said), titles),
    ),
  ];
}

const ofSpouse = {
  add: 'this question is put to a spouse too.',
  leave: 'this question is not put to a spouse.',
};
const ofChild = {
  add: 'this question is put to children too.',
  leave: 'this question is not put to children beside others.',
};
const personal = [
  { key: 'spouseTitle', ...ofSpouse },
  { key: 'spouseShort', ...ofSpouse },
  { key: 'childTitle', ...ofChild },
  { key: 'childShort', ...ofChild },
];

/** The number of a child in words that others read too, where it would be 1. */
function numberFaults(file: ContentFile): Fault[] {
  return wordsIn(file)
    .filter(({ path, text }) => !String(path.at(-1)).startsWith('child') && text.includes('{child}'))
    .map(({ path }) =>
      file.fault(path, 'Write {child} in childTitle and childShort only: others read this.'),
    );
}

function choiceFaults(file: ContentFile, form: Form): Fault[] {
  switch (form.type) {
    case 'choice':
      return keyFaults(file, 'choices', form.codes, 'choice', ['unknown']);
    case 'choices':
      return keyFaults(file, 'choices', form.codes, 'choice', ['none', 'unknown']);
    case 'boolean':
      return keyFaults(file, 'choices', [], 'choice', ['true', 'false', 'unknown']);
    case 'date':
      return keyFaults(file, 'choices', [], 'choice', form.none ? ['none', 'unknown'] : ['unknown']);
    case 'number':
      return keyFaults(file, 'choices', [], 'choice', ['unknown']);
    case 'children-with-self':
      return keyFaults(file, 'choices', [], 'choice', ['none', 'unknown']);
    case 'spouse':
      return keyFaults(file, 'choices', spouseChoices, 'choice', ['unknown']);
    case 'children':
    case 'periods':
      return [];
  }
}

function figureOfProgramme(name: string, programmes: readonly CheckedEntry[]) {
  const [id, figure = ''] = name.split('.');
  const programme = programmes.find((each) => each.id === id);
  return programme && figureOf(programme.rule, figure);
}
