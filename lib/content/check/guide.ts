import { guideSchema, guideWordsSchema } from '../guide-schemas';
import { checkSourcesOf, idsIn, type Lists } from './lists';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { figureOf, fillText } from './figure-of';
import {
  endsOfBars,
  figureNameFaults,
  figuresOfDays,
  guideReferenceFaults,
  sectionsOfGuide,
} from './guide-references';
import { keyFaults } from './key-faults';
import { amountFaults } from '../plausible/amount-doubts';
import { dayFaults } from '../plausible/day-doubts';
import { ruleDoubts } from '../plausible/rule-doubts';
import { whileDoubtsOfGuide } from '../plausible/while-doubts';
import { defaultLocale } from '../../i18n/locales';
import { distantDays, twiceNamed } from './list-faults';
import { outlineOf } from './check-outline';
import type { CheckedEntry } from './check-entry';
import { idFaults } from './rule-faults';
import { schemaFaults } from './schema-faults';
import { phoneFaults } from './phone-words';
import { stateFaults } from './state-words';
import { readTranslations, type Words } from './translations';
import { fieldsOf, itemsOf } from './values';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

/** One guide after its check: the sources it names, and the figures as programme-id.name. */
export type CheckedGuide = {
  readonly guide: CheckedEntry;
  readonly figuresOfProgrammes: readonly string[];
};

/** Checks one guide and its words, which may name the figures of every programme and service in `entries`. */
export function checkGuide(
  root: string,
  id: string,
  lists: Lists,
  entries: readonly CheckedEntry[],
  report: FaultReport,
): CheckedGuide {
  const folder = `content/guides/${id}`;
  const missing = 'Write this file, or take the guide out of content/guides.yaml.';
  const file = readContentFile(root, `${folder}/guide.yaml`, report, missing);
  const outline = outlineOf(file.data);
  const translations = readTranslations(root, folder, guideWordsSchema, report, ['guide.yaml']);
  const named = figuresNamed(file, translations);
  const names = knownNames(Object.keys(outline.figures), named, entries);
  report.faults.push(
    ...schemaFaults(file, guideSchema),
    ...distantDays(file),
    ...twiceNamed(file),
    ...dayFaults(file, lists.today),
    ...amountFaults(file, outline),
    ...ruleDoubts(file),
    ...idFaults(file, id),
    ...guideReferenceFaults(file, lists),
    ...figureNameFaults(file, names),
  );
  if (file.data !== undefined) {
    for (const each of translations) {
      const { file: words, locale } = each;
      report.faults.push(...wordFaults(file, words));
      report.faults.push(...stateFaults(file, words, locale), ...phoneFaults(each));
      if (locale === defaultLocale) report.faults.push(...whileDoubtsOfGuide(words, file));
    }
  }
  const fill = (text: string, { locale }: Words) =>
    fillText(text, (name) => figureNamed(file, name, entries), locale);
  const isDoubted = (name: string) =>
    report.faults.some(({ path }) => path === `figures.${name.split('.').at(-1)}.unit`);
  const unitOf = (name: string) => (isDoubted(name) ? undefined : figureNamed(file, name, entries)?.unit);
  checkTexts(translations, { names, fill, unitOf }, report);
  const isReadable = translations.some(({ file: words }) => words.data !== undefined);
  return {
    guide: {
      id,
      rule: file,
      outline,
      sources: checkSourcesOf(file, idsIn(lists.sources), report),
      figuresInWords: isReadable ? named.filter((name) => !name.includes('.')) : undefined,
    },
    figuresOfProgrammes: named.filter((name) => name.includes('.')),
  };
}

/** The figures that words, bars and days name. */
function figuresNamed(file: ContentFile, translations: readonly Words[]): string[] {
  const texts = translations.flatMap(({ file: words }) => wordsIn(words));
  const inRule = [...endsOfBars(file), ...figuresOfDays(file)].map(({ name }) => name);
  return [...texts.flatMap(({ text }) => placeholdersIn(text)), ...inRule];
}

/** Every figure that may be named; of a programme that cannot be read itself, those that are. */
function knownNames(own: readonly string[], named: readonly string[], entries: readonly CheckedEntry[]) {
  const unreadable = entries.filter(({ rule }) => rule.data === undefined).map(({ id }) => id);
  return [
    ...own,
    ...entries.flatMap(({ id, outline }) => Object.keys(outline.figures).map((name) => `${id}.${name}`)),
    ...named.filter((name) => unreadable.includes(name.split('.')[0] ?? '')),
  ];
}

function figureNamed(guide: ContentFile, name: string, entries: readonly CheckedEntry[]) {
  const [first = '', figure] = name.split('.');
  if (figure === undefined) return figureOf(guide, first);
  const entry = entries.find(({ id }) => id === first);
  return entry && figureOf(entry.rule, figure);
}

const idsOf = (items: readonly unknown[]): string[] => items.map((item) => String(fieldsOf(item).id));

/** Sections, items and rows that words must have or may lack. */
function wordFaults(guide: ContentFile, words: ContentFile): Fault[] {
  const sections = sectionsOfGuide(guide);
  const items = idsOf(sections.flatMap(({ items: each }) => itemsOf(each)));
  const rows = itemsOf(fieldsOf(guide.data).ages).map((row) => String(fieldsOf(row).programme));
  return [
    ...keyFaults(words, 'sections', idsOf(sections), 'section'),
    ...keyFaults(words, 'items', items, 'item'),
    ...keyFaults(words, 'ages', rows, 'row'),
    ...keyFaults(words, 'leads', [], 'section', idsOf(sections)),
    ...keyFaults(words, 'when', [], 'item', items),
    ...repeatedHeadings(sections, words),
  ];
}

/** Days that are named as the heading of their section is: both are headings, and one of them says nothing. */
function repeatedHeadings(sections: ReturnType<typeof sectionsOfGuide>, words: ContentFile): Fault[] {
  const { sections: headings, when } = fieldsOf(words.data);
  return sections.flatMap(({ id, items }) =>
    idsOf(itemsOf(items))
      .filter((item) => fieldsOf(when)[item] !== undefined)
      .filter((item) => fieldsOf(when)[item] === fieldsOf(headings)[String(id)])
      .map((item) => words.fault(['when', item], 'Write when in other words than the section is called.')),
  );
}
