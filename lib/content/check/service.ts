import { serviceSchema } from '../../rules/schema';
import { serviceWordsSchema } from '../words-schemas';
import { checkSourcesOf, idsIn, type Lists } from './catalogue';
import { readContentFile } from './content-file';
import type { Report } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import { distantDays, outOfOrder, twiceNamed } from './list-faults';
import { outlineOf } from './outline';
import type { CheckedProgramme } from './programme';
import { deskFaults, idFaults } from './rule-faults';
import { schemaFaults } from './schema-faults';
import { checkSearchWords } from './search-words';
import { readTranslations, type Words } from './translations';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

const groups = { papers: 'paper', notes: 'note', gaps: 'gap' } as const;

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
    ...idFaults(rule, id),
    ...deskFaults(rule, lists),
  );
  checkSearchWords(root, folder, report);
  const translations = readTranslations(root, folder, serviceWordsSchema, report);
  for (const { file } of translations) {
    if (rule.data === undefined) break;
    for (const [group, kind] of Object.entries(groups))
      report.faults.push(...keyFaults(file, group, outline.ids[group as keyof typeof groups], kind));
  }
  const fill = (text: string, { locale }: Words) => fillText(text, (name) => figureOf(rule, name), locale);
  checkTexts(translations, { names: Object.keys(outline.figures), fill }, report);
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
