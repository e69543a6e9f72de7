import { templates, type Form } from '../../questions/questions';
import { filledOnPage } from '../figures';
import { questionWordsSchema } from '../words-schemas';
import type { ContentFile } from './content-file';
import type { Fault, Report } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import type { CheckedEntry } from './entry';
import { readTranslations, type Words } from './translations';
import { fieldsOf } from './values';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

type AskedQuestion = { readonly form: Form; readonly ofSpouse: boolean; readonly ofChild: boolean };

/** Every question by its id: how it is answered, and whether it is put to a spouse too. */
export function questionsToWord(): ReadonlyMap<string, AskedQuestion> {
  const questions = new Map<string, AskedQuestion>();
  for (const { id, about, form } of templates) {
    const ofSpouse = about === 'spouse' || (questions.get(id)?.ofSpouse ?? false);
    questions.set(id, { form, ofSpouse, ofChild: about === 'child' });
  }
  return questions;
}

/** Checks the words of one question; returns the figures they name, as programme-id.name. */
export function checkQuestion(
  root: string,
  id: string,
  question: AskedQuestion,
  programmes: readonly CheckedEntry[],
  report: Report,
): string[] {
  const translations = readTranslations(root, `content/questions/${id}`, questionWordsSchema, report);
  for (const { file } of translations) report.faults.push(...questionFaults(file, question));
  const figures = programmes.flatMap((programme) =>
    Object.keys(programme.outline.figures).map((name) => `${programme.id}.${name}`),
  );
  const names = question.ofChild ? [...figures, ...filledOnPage] : figures;
  const fill = (text: string, { locale }: Words) =>
    fillText(text, (name) => figureOfProgramme(name, programmes), locale);
  checkTexts(translations, { names, fill }, report);
  return translations.flatMap(({ file }) => wordsIn(file).flatMap(({ text }) => placeholdersIn(text)));
}

function questionFaults(file: ContentFile, { form, ofSpouse }: AskedQuestion): Fault[] {
  const words = fieldsOf(file.data);
  const choices = Object.keys(fieldsOf(words.choices));
  return [
    ...(file.data === undefined ? [] : spouseFaults(file, ofSpouse)),
    ...choiceFaults(file, form),
    ...keyFaults(file, 'choiceHints', [], 'choice', choices),
  ];
}

function spouseFaults(file: ContentFile, ofSpouse: boolean): Fault[] {
  const words = fieldsOf(file.data);
  return ['spouseTitle', 'spouseShort']
    .filter((key) => key in words !== ofSpouse)
    .map((key) =>
      ofSpouse
        ? file.fault([key], `Add ${key}: this question is put to a spouse too.`)
        : file.fault([key], `Leave ${key} out: this question is not put to a spouse.`),
    );
}

function choiceFaults(file: ContentFile, form: Form): Fault[] {
  switch (form.type) {
    case 'choice':
    case 'choices':
      return keyFaults(file, 'choices', form.codes, 'choice');
    case 'boolean':
      return keyFaults(file, 'choices', [], 'choice', ['true', 'false']);
    case 'date':
      return keyFaults(file, 'choices', [], 'choice', form.none ? ['none'] : []);
    case 'number':
      return keyFaults(file, 'choices', [], 'choice');
    case 'spouse':
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
