import { serviceSchema } from '../../rules/schema';
import { serviceWordsSchema } from '../words-schemas';
import { checkSourcesOf, idsIn, type Lists } from './catalogue';
import { readContentFile, type ContentFile } from './content-file';
import type { Report } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import { distantDays, nextCheckFaults, outOfOrder, twiceNamed } from './list-faults';
import { outlineOf, type Outline } from './outline';
import type { CheckedProgramme } from './programme';
import { deskFaults, idFaults } from './rule-faults';
import { schemaFaults } from './schema-faults';
import { checkSearchWords } from './search-words';
import { readTranslations, type Words } from './translations';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

const groups = [
  ['papers', 'paper'],
  ['notes', 'note'],
  ['gaps', 'gap'],
] as const;

/** Checks one service and its words. */
export function checkService(root: string, id: string, lists: Lists, report: Report): CheckedProgramme {
  const folder = `content/services/${id}`;
  const missing = 'Write this file, or take the service out of content/services.yaml.';
  const rule = readContentFile(root, `${folder}/service.yaml`, report, missing);
  const outline = outlineOf(rule.data);
  report.faults.push(
    ...schemaFaults(rule, serviceSchema),
    ...distantDays(rule),
    ...twiceNamed(rule),
    ...outOfOrder(rule, 'availability'),
    ...nextCheckFaults(rule),
    ...idFaults(rule, id),
    ...deskFaults(rule, lists),
  );
  checkSearchWords(root, folder, report);
  const translations = readTranslations(root, folder, serviceWordsSchema, report, [
    'service.yaml',
    'search.yaml',
  ]);
  if (rule.data !== undefined) checkWords(rule, outline, translations, report);
  const isReadable = translations.some(({ file }) => file.data !== undefined);
  const texts = translations.flatMap(({ file }) => wordsIn(file));
  return {
    id,
    rule,
    outline,
    sources: checkSourcesOf(rule, idsIn(lists.sources), report),
    figuresInWords: isReadable ? texts.flatMap(({ text }) => placeholdersIn(text)) : undefined,
  };
}

function checkWords(
  rule: ContentFile,
  { ids, figures }: Outline,
  translations: readonly Words[],
  report: Report,
): void {
  for (const { file } of translations) {
    report.faults.push(...groups.flatMap(([group, kind]) => keyFaults(file, group, ids[group], kind)));
  }
  const fill = (text: string, { locale }: Words) => fillText(text, (name) => figureOf(rule, name), locale);
  checkTexts(translations, { names: Object.keys(figures), fill }, report);
}
