import { elsewhereSchema, elsewhereWordsSchema } from '../elsewhere-schemas';
import { adviseName } from './advice';
import type { CheckedEntry } from './check-entry';
import { outlineOf } from './check-outline';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import { amountFaults } from '../plausible/amount-doubts';
import { dayFaults } from '../plausible/day-doubts';
import { distantDays, twiceNamed } from './list-faults';
import { checkSourcesOf, idsIn, type Lists } from './lists';
import { schemaFaults } from './schema-faults';
import { readTranslations, type Words } from './translations';
import { fieldsOf, itemsOf } from './values';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

/** Checks the items that this site does not judge, and their words. */
export function checkElsewhere(root: string, lists: Lists, report: FaultReport): CheckedEntry {
  const folder = 'content/elsewhere';
  const missing = 'Write this file: what this site does not judge, under items.';
  const file = readContentFile(root, `${folder}/items.yaml`, report, missing);
  const outline = outlineOf(file.data);
  const translations = readTranslations(root, folder, elsewhereWordsSchema, report, ['items.yaml']);
  report.faults.push(
    ...schemaFaults(file, elsewhereSchema),
    ...distantDays(file),
    ...twiceNamed(file),
    ...dayFaults(file, lists.today),
    ...amountFaults(file, outline),
    ...referenceFaults(file, lists),
  );
  if (file.data !== undefined) {
    for (const words of translations) report.faults.push(...missingWords(file, words.file));
  }
  const fill = (text: string, { locale }: Words) => fillText(text, (name) => figureOf(file, name), locale);
  checkTexts(
    translations,
    { names: Object.keys(outline.figures), fill, unitOf: (name) => outline.figures[name] },
    report,
  );
  const pages = itemsIn(file).flatMap(({ page }) => (typeof page === 'string' ? [page] : []));
  const texts = translations.flatMap(({ file: words }) => wordsIn(words));
  return {
    id: 'elsewhere',
    rule: file,
    outline,
    sources: [...checkSourcesOf(file, idsIn(lists.sources), report), ...pages],
    figuresInWords: texts.length > 0 ? texts.flatMap(({ text }) => placeholdersIn(text)) : undefined,
  };
}

/** Desks that nothing lists, and pages to read on that are no source with an address. */
function referenceFaults(file: ContentFile, lists: Lists): Fault[] {
  const desks = idsIn(lists.desks);
  const withAddress = itemsOf(lists.sources.data)
    .map(fieldsOf)
    .filter(({ url, rank }) => url !== undefined && rank !== 'third')
    .map(({ id }) => String(id));
  return itemsIn(file).flatMap(({ desks: named, page }, index) => [
    ...itemsOf(named).flatMap((desk, at) =>
      desks.includes(String(desk))
        ? []
        : [file.fault(['items', index, 'desks', at], adviseName('desk', desk, desks))],
    ),
    ...(page === undefined || withAddress.includes(String(page))
      ? []
      : [
          file.fault(
            ['items', index, 'page'],
            adviseName('official source with an address', page, withAddress),
          ),
        ]),
  ]);
}

/** Items and notes that words must have. */
function missingWords(file: ContentFile, words: ContentFile): Fault[] {
  const items = idsOf(itemsIn(file));
  return [
    ...keyFaults(words, 'titles', items, 'item'),
    ...keyFaults(words, 'what', items, 'item'),
    ...keyFaults(words, 'inCharge', items, 'item'),
    ...keyFaults(words, 'notes', idsOf(itemsIn(file).flatMap(({ notes }) => itemsOf(notes))), 'note'),
  ];
}

const itemsIn = ({ data }: ContentFile) => itemsOf(fieldsOf(data).items).map(fieldsOf);

const idsOf = (items: readonly unknown[]): string[] => items.map((item) => String(fieldsOf(item).id));
