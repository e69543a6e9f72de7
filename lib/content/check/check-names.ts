import { say } from '../../command-words/say';
import type { z } from 'zod';
import { deskWordsSchema, emergencyWordsSchema, placeWordsSchema } from '../catalogue-schemas';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { clockDoubts } from '../plausible/clock-doubts';
import { emergencyWordDoubts } from '../plausible/emergency-words';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault, FaultReport } from './fault';
import { keyFaults } from './key-faults';
import { idsIn, type Lists } from './lists';
import { phoneFaults } from './phone-words';
import { readTranslations, reportBeyond } from './translations';
import { fieldsOf, itemsOf, valueAt } from './values';
import { notationFaults, wordsIn } from './word-faults';
import { isSimpleJapanese } from '../../i18n/languages';
import { defaultLocale } from '../../i18n/locales';

/** Checks what desks, places and the numbers of an emergency are called: a name for each, and none for what is not listed. */
export function checkNames(root: string, lists: Lists, report: FaultReport): void {
  const { desks, places, emergency } = lists;
  const phones = itemsOf(fieldsOf(emergency.data).numbers).map((each) => String(fieldsOf(each).phone));
  const notes = itemsOf(fieldsOf(emergency.data).notes).length;
  const folder = { root, report };
  check(folder, 'desks', deskWordsSchema, (file) => keyFaults(file, 'desks', idsIn(desks), 'desk'));
  check(folder, 'places', placeWordsSchema, (file) =>
    keyFaults(file, 'places', idsIn(places, 'code'), 'place'),
  );
  // A number that is none itself would be missed and found strange in every language.
  const isNone = report.faults.some(({ file, path }) => file === emergency.name && path.endsWith('.phone'));
  check(folder, 'emergency', emergencyWordsSchema, (file) => [
    ...(isNone ? [] : keyFaults(file, 'numbers', phones, 'number')),
    ...noteFaults(file, notes),
    ...(file.name.endsWith(`/${defaultLocale}.yaml`) ? emergencyWordDoubts(file) : []),
  ]);
}

function check(
  { root, report }: { root: string; report: FaultReport },
  folder: string,
  schema: z.ZodType,
  namesOf: (file: ContentFile) => Fault[],
): void {
  const translations = readTranslations(root, `content/${folder}`, schema, report, [`${folder}.yaml`]);
  const source = translations.find(({ locale }) => locale === defaultLocale);
  for (const words of translations) {
    const { file, locale } = words;
    if (file.data !== undefined) report.faults.push(...namesOf(file), ...phoneFaults(words));
    if (source) reportBeyond(source.file, file, report);
    const japaneseAt = (path: ContentPath) =>
      words === source ? undefined : String(valueAt(source?.file.data, path) ?? '');
    for (const { path, text } of wordsIn(file)) {
      const said = isSimpleJapanese(locale) ? simpleJapaneseFaults(text) : notationFaults(text, words);
      report.faults.push(
        ...said.map((message) => file.fault(path, message)),
        ...clockDoubts(words, path, text, { japanese: japaneseAt(path), fill: (each) => each }),
      );
    }
  }
}

function noteFaults(file: ContentFile, wanted: number): Fault[] {
  const there = itemsOf(fieldsOf(file.data).notes).length;
  return there === wanted
    ? []
    : [file.fault(['notes'], say('Write as many notes as emergency.yaml has: {wanted}.', { wanted }))];
}
