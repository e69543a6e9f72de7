import { programmeWordsSchema } from '../words-schemas';
import { checkSourcesOf, idsIn, type Lists } from './catalogue';
import { readContentFile, type ContentFile } from './content-file';
import { checkExamples } from './examples';
import type { Report } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import { outlineOf, wordGroups, type Outline, type WordGroup } from './outline';
import { ruleFaults } from './rule-faults';
import { checkSearchWords } from './search-words';
import { readTranslations, type Words } from './translations';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

/** One programme after its check: what other files may name and what it names itself. */
export type CheckedProgramme = {
  readonly id: string;
  readonly rule: ContentFile;
  readonly outline: Outline;
  readonly sources: readonly string[];
  /** Names of the figures in its own words; undefined when no words could be read. */
  readonly figuresInWords: readonly string[] | undefined;
};

/** Checks rule, examples and words of one programme. */
export function checkProgramme(root: string, id: string, lists: Lists, report: Report): CheckedProgramme {
  const folder = `content/programmes/${id}`;
  const missing = 'Write this file, or take the programme out of content/programmes.yaml.';
  const rule = readContentFile(root, `${folder}/rule.yaml`, report, missing);
  const outline = outlineOf(rule.data);
  report.faults.push(...ruleFaults(rule, id, outline, lists));
  checkExamples(root, folder, outline, lists, report);
  checkSearchWords(root, folder, report);
  const translations = readTranslations(root, folder, programmeWordsSchema, report, beside);
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

/** What stands in the folder of a programme beside its words. */
const beside = ['rule.yaml', 'search.yaml', 'examples.yaml'];
const programmeGroups = wordGroups.filter((group) => group !== 'gaps');
const kinds: Readonly<Record<WordGroup, string>> = {
  conditions: 'condition',
  readings: 'reading',
  versions: 'version',
  parts: 'part of the amount',
  windows: 'reading of the window',
  papers: 'paper',
  confirm: 'point to confirm',
  notes: 'note',
  gaps: 'gap',
};

function checkWords(
  rule: ContentFile,
  { ids, figures }: Outline,
  translations: readonly Words[],
  report: Report,
): void {
  for (const { file } of translations) {
    report.faults.push(
      ...programmeGroups.flatMap((group) => keyFaults(file, group, ids[group], kinds[group])),
    );
  }
  const fill = (text: string, { locale }: Words) => fillText(text, (name) => figureOf(rule, name), locale);
  checkTexts(translations, { names: Object.keys(figures), fill }, report);
}
