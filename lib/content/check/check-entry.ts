import { say } from '../../command-words/say';
import type { z } from 'zod';
import { checkSourcesOf, idsIn, type Lists } from './lists';
import type { ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { figureOf, fillText } from './figure-of';
import { keyFaults } from './key-faults';
import type { Outline, WordGroup } from './check-outline';
import { languages } from '../../i18n/languages';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { atMostWords } from '../plausible/at-most-words';
import { calendarCounts } from '../plausible/calendar-counts';
import { conditionWordDoubts } from '../plausible/condition-words';
import { issuerDoubts } from '../plausible/paper-doubts';
import { namedDeskDoubts } from '../plausible/named-desk';
import { periodDoubts } from '../plausible/period-doubts';
import { spouseDoubts } from '../plausible/spouse-doubts';
import { stepOrderDoubts } from '../plausible/step-order';
import { turnedWords } from '../plausible/turned-words';
import { figureUnitDoubts } from '../plausible/unit-words';
import { whileDoubts } from '../plausible/while-doubts';
import { daysOfWords, pagesOfOthers } from '../plausible/words-of-sources';
import { programmeWordsSchema } from '../words-schemas';
import { phoneFaults } from './phone-words';
import { stateFaults } from './state-words';
import { readTranslations, type Words } from './translations';
import { fieldsOf, isFields } from './values';
import { checkTexts, placeholdersIn, wordsIn } from './word-faults';

/** A programme, service or guide after its check: what other files may name and what it names itself. */
export type CheckedEntry = {
  readonly id: string;
  readonly rule: ContentFile;
  readonly outline: Outline;
  readonly sources: readonly string[];
  /** Names of the figures in its own words; undefined when no words could be read. */
  readonly figuresInWords: readonly string[] | undefined;
};

/** What the words of one kind of entry must have. */
export type EntryWords = {
  readonly schema: z.ZodType;
  /** The groups of words keyed by ids of the rule, with what one of them is called. */
  readonly groups: readonly (readonly [WordGroup, string])[];
  /** The files that stand in the folder beside the words. */
  readonly beside: readonly string[];
};

/** Checks the translations of a programme or service, and gathers what it names. */
export function checkEntry(
  root: string,
  { folder, id, rule, outline }: Pick<CheckedEntry, 'id' | 'rule' | 'outline'> & { folder: string },
  { schema, groups, beside }: EntryWords,
  lists: Lists,
  report: FaultReport,
): CheckedEntry {
  const translations = readTranslations(root, folder, schema, report, beside);
  const shared = outline.sharedConditions;
  if (rule.data !== undefined) {
    for (const each of translations) {
      const { file, locale } = each;
      report.faults.push(
        ...searchFaults(file, locale),
        ...groups.flatMap(([group, kind]) =>
          keyFaults(file, group, outline.ids[group], kind, group === 'conditions' ? shared : []),
        ),
        ...sentenceFaults(file, shared),
        ...stateFaults(rule, file, locale),
        ...phoneFaults(each),
        ...conditionWordDoubts(file, rule, locale),
        ...(locale === defaultLocale ? japaneseDoubts(file, rule, lists) : []),
        // Who is single reads of a programme what it comes to for them; a service says to whom it is open.
        ...(locale === defaultLocale && schema === programmeWordsSchema ? spouseDoubts(file) : []),
      );
    }
    const fill = (text: string, { locale }: Words) => fillText(text, (name) => figureOf(rule, name), locale);
    report.faults.push(...figureUnitDoubts(translations, rule));
    // Where the figure is in doubt, no sentence is.
    const isDoubted = (name: string) =>
      report.faults.some(({ file, path }) => file === rule.name && path === `figures.${name}.unit`);
    const unitOf = (name: string) => (isDoubted(name) ? undefined : outline.figures[name]);
    checkTexts(translations, { names: Object.keys(outline.figures), fill, unitOf }, report);
  }
  // Words or sources that are wrong by themselves have their own fault.
  const isTold = ({ file, path }: Fault) =>
    report.faults.some(
      (each) =>
        (each.file === lists.sources.name && each.path.endsWith('.date')) ||
        (each.file === file && entryOf(each) === entryOf({ path })),
    );
  report.faults.push(...daysOfWords(rule, lists.sources).filter((fault) => !isTold(fault)));
  return {
    id,
    rule,
    outline,
    sources: checkSourcesOf(rule, idsIn(lists.sources), report),
    figuresInWords: figuresNamedIn(translations),
  };
}

/** The item of a list in which a fault stands. */
const entryOf = ({ path }: Pick<Fault, 'path'>): string => path.split('.').slice(0, 2).join('.');

/** Where the Japanese words and the rule say different things. */
function japaneseDoubts(words: ContentFile, rule: ContentFile, { deskNames, sources }: Lists): Fault[] {
  return [
    ...turnedWords(words, rule),
    ...atMostWords(words, rule),
    ...periodDoubts(words, rule),
    ...issuerDoubts(words, rule),
    ...whileDoubts(words, rule),
    ...namedDeskDoubts(words, rule, deskNames),
    ...stepOrderDoubts(words),
    ...calendarCounts(words, rule),
    ...pagesOfOthers(words, rule, sources),
  ];
}

/** A language that is searched by words of its own has some for everything. */
function searchFaults(file: ContentFile, locale: Locale): Fault[] {
  if (file.data === undefined || languages[locale].readsWith.length > 0 || 'search' in fieldsOf(file.data))
    return [];
  return [file.fault(['search'], 'Add search: the words by which people look for it.')];
}

/** Sentences that a condition lacks and that no shared rule brings. */
function sentenceFaults(file: ContentFile, shared: readonly string[]): Fault[] {
  return Object.entries(fieldsOf(fieldsOf(file.data).conditions)).flatMap(([id, words]) =>
    ['text', 'change']
      .filter((sentence) => !shared.includes(id) && isFields(words) && !(sentence in words))
      .map((sentence) =>
        file.fault(['conditions', id, sentence], say('Add {sentence}. Write a text.', { sentence })),
      ),
  );
}

function figuresNamedIn(translations: readonly Words[]): string[] | undefined {
  if (translations.every(({ file }) => file.data === undefined)) return undefined;
  return translations.flatMap(({ file }) => wordsIn(file)).flatMap(({ text }) => placeholdersIn(text));
}
