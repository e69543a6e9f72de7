import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { spouseChoices } from '../../form/spouse-choice';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { markOf, sentencesOf } from '../translation/sentences';
import { readWordsFile } from '../translation/translation-state';
import { everyWordsFile } from '../translation/words-files';
import { questionsToWord, wordsForPeople } from './question';
import { sampleFiles } from './sample-files';

/** The languages of which the sample has words. */
export const sampledIn: readonly Locale[] = ['ja', 'ja-simple', 'en'];

/** Writes content that has no fault below `root`, each sentence of a translation marked as right. Returns its files. */
export function writeSample(root: string): ReadonlyMap<string, string> {
  const files = new Map(Object.entries({ ...sampleFiles, ...questionFiles() }));
  for (const [name, text] of files) writeBelow(root, name, text);
  const marks = marksOfAll(join(root, 'content'));
  for (const locale of sampledIn.filter((each) => each !== defaultLocale)) {
    const name = `content/translations/${locale}.yaml`;
    files.set(name, marks);
    writeBelow(root, name, marks);
  }
  return files;
}

/** The marks of a language in which every sentence says what the Japanese of today says. */
function marksOfAll(content: string): string {
  const marksOf = (file: string) =>
    [...sentencesOf(readWordsFile(defaultLocale, file, content))].map(([place, sentence]) => [
      place,
      markOf(sentence),
    ]);
  return stringify(
    Object.fromEntries(everyWordsFile(content).map((file) => [file, Object.fromEntries(marksOf(file))])),
  );
}

/** Writes one file, and the folders it stands in. */
export function writeBelow(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

/** The least words for every question, because each must have some. */
function questionFiles(): Readonly<Record<string, string>> {
  const files = [...questionsToWord()].flatMap(([id, question]) =>
    sampledIn.map((locale) => {
      const { form } = question;
      const codes = form.type === 'spouse' ? spouseChoices : 'codes' in form ? form.codes : [];
      const choices = codes.map((code) => `  ${code}: a\n`).join('');
      const text = [
        'title: a\nshort: b\nwhy: c\n',
        wordsForPeople(question)
          .map((key) => `${key}: d\n`)
          .join(''),
        choices && `choices:\n${choices}`,
      ];
      return [`content/questions/${id}/${locale}.yaml`, text.join('')] as const;
    }),
  );
  return Object.fromEntries(files);
}
