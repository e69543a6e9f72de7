import { join } from 'node:path';
import { adviceOnIdle } from '@/lib/command-words/idle-flags';
import { readFlags } from '@/lib/command-words/read-flags';
import { say, sayWritten } from '@/lib/command-words/say';
import { orCorrectFirst } from '@/lib/content/correct-first';
import { contentRoot } from '@/lib/content/load';
import { markAsRight, sentencesIn, type Sentence } from '@/lib/content/translation/marking';
import { olderJapanese } from '@/lib/content/translation/older-japanese';
import { readingMark, readWordsFile } from '@/lib/content/translation/translation-state';
import { everyWordsFile } from '@/lib/content/translation/words-files';
import { defaultLocale, isLocale, locales, type Locale } from '@/lib/i18n/locales';

/** What the command says, and the code to end with: 2 where the arguments could not be followed. */
export type TranslatedAnswer = { readonly text: string; readonly code: number };

/**
 * Lists what a language lacks or says of an older Japanese sentence; shows one file or some of its sentences; marks them as right. All in the
 * project below `root`.
 */
export function translatedCommand(args: readonly string[], root = '.'): TranslatedAnswer {
  return orCorrectFirst(
    root,
    () => answerTo(args, root),
    (text) => ({ text, code: 2 }),
  );
}

function answerTo(args: readonly string[], root: string): TranslatedAnswer {
  const read = readFlags(args, flags, { allowPositionals: true });
  if ('advice' in read) return { text: read.advice, code: 2 };
  const { values, positionals, given } = read;
  const [locale, file, ...places] = positionals;
  if (values.help || locale === undefined) return { text: say(help), code: values.help ? 0 : 2 };
  const content = join(root, contentRoot);
  const advice = adviceOn(locale, file, places, content);
  if (advice !== undefined || !isLocale(locale)) return { text: advice ?? say(help), code: 2 };
  if (file === undefined) {
    if (values.right) return { text: say(nameThem), code: 2 };
    const idle = adviceOnIdle(given, []);
    if (idle !== undefined) return { text: idle, code: 2 };
    return { text: openIn(locale, content).join('\n'), code: 0 };
  }
  if (values.right && places.length === 0) return { text: unnamedAdvice(locale, file, content), code: 2 };
  // Sentences that are named are shown in any state.
  const idle = places.length === 0 ? undefined : adviceOnIdle(given, ['right', 'reading']);
  if (idle !== undefined) return { text: idle, code: 2 };
  const shown = sentencesIn(locale, file, content, places);
  const wanted = places.length > 0 || values.all ? shown : shown.filter(({ state }) => state !== 'current');
  if (values.right) mark(locale, file, wanted, content);
  const text = [
    ...wanted.flatMap((each) => linesOf(file, each, root)),
    ...(values.right ? [markedLine(wanted)] : []),
    ...(values.reading ? [readingLine(locale, file, content)] : []),
  ];
  return {
    text: text.length > 0 ? text.join('\n') : say('{file}: nothing is missing or has changed.', { file }),
    code: 0,
  };
}

function adviceOn(
  locale: string,
  file: string | undefined,
  places: readonly string[],
  content: string,
): string | undefined {
  const others = locales.filter((each) => each !== defaultLocale);
  if (!isLocale(locale) || locale === defaultLocale)
    return say('Write one of {others}; not {locale}.', { others: others.join(', '), locale });
  if (file === undefined) return undefined;
  if (!everyWordsFile(content).includes(file))
    return say('Write a words file such as programmes/child-medical, desks or messages; not {file}.', {
      file,
    });
  const known = new Set(sentencesIn(locale, file, content).map(({ place }) => place));
  const strange = places.find((place) => !known.has(place));
  return strange === undefined
    ? undefined
    : say('{file} has no {strange}. Its places: {places}.', { file, strange, places: [...known].join(', ') });
}

/** What to write to mark sentences: their names, so that nothing is marked that nobody has looked at. */
function unnamedAdvice(locale: Locale, file: string, content: string): string {
  const open = sentencesIn(locale, file, content).filter(
    ({ state, translated }) => state !== 'current' && translated !== undefined,
  );
  const places = open.map(({ place }) => place).join(' ');
  return places
    ? say('Name the sentences that you have read against the Japanese. To be read: {places}', { places })
    : say('{file}: nothing is missing or has changed.', { file });
}

const nameThem = 'Name the file and the sentences too: nothing is marked for a whole language.';

function openIn(locale: Locale, content: string): string[] {
  const files = everyWordsFile(content).flatMap((file) => {
    const sentences = sentencesIn(locale, file, content);
    const countOf = (state: Sentence['state']) => sentences.filter((each) => each.state === state).length;
    const [missing, changed] = [countOf('missing'), countOf('changed')];
    return missing || changed
      ? [
          say('{file}: {missing} missing, {changed} changed of {length}', {
            file,
            missing,
            changed,
            length: sentences.length,
          }),
        ]
      : [];
  });
  return [...files, say('{locale}: {length} files to look at.', { locale, length: files.length })];
}

function linesOf(
  file: string,
  { place, japanese, translated, madeFrom, state }: Sentence,
  root: string,
): string[] {
  const older = madeFrom === undefined ? undefined : olderJapanese(file, place, madeFrom, root);
  const isNew = state === 'changed' && madeFrom === undefined;
  return [
    `${place}: ${isNew ? say('not compared with the Japanese yet') : sayWritten(state)}`,
    ...(madeFrom === undefined
      ? []
      : [`  ${say('was  {older}', { older: older ?? say('(not in the history of this repository)') })}`]),
    `  ${(madeFrom === undefined ? defaultLocale : say('now')).padEnd(4)} ${japanese}`,
    `  ${say('says {translated}', { translated: translated ?? say('(nothing)') })}`,
  ];
}

function mark(locale: Locale, file: string, sentences: readonly Sentence[], content: string): void {
  const written = sentences.filter(({ translated }) => translated !== undefined);
  markAsRight(
    locale,
    file,
    written.map(({ place }) => place),
    content,
  );
}

function markedLine(sentences: readonly Sentence[]): string {
  const written = sentences.filter(({ translated }) => translated !== undefined).length;
  return say('Marked {written} of {length} as saying what the Japanese says today.', {
    written,
    length: sentences.length,
  });
}

/** The line of YAML by which somebody who has read this file says so. */
function readingLine(language: Locale, what: string, content: string): string {
  const [japanese, translated] = [defaultLocale, language].map((each) => readWordsFile(each, what, content));
  const mark = readingMark(japanese, translated);
  return [
    say('Whoever has read it against the Japanese adds to content/translations/readings.yaml:'),
    `- { language: ${language}, what: ${what}, by: speaker, role: WHO, on: 2026-00-00, mark: '${mark}' }`,
  ].join('\n');
}

const flags = {
  right: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  reading: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const help = `Compares translations with the Japanese they were made from, sentence by sentence.

  npm run --silent translated -- vi                                            what Vietnamese lacks, and what has changed, by file
  npm run --silent translated -- vi programmes/child-medical                   the sentences of one file that are to be looked at, old and new Japanese beside them
  npm run --silent translated -- vi programmes/child-medical title             some sentences of it
  npm run --silent translated -- vi programmes/child-medical title --right     marks these as right

  --right     mark the sentences named as right: they say what the Japanese says today; without a name nothing is marked
  --all       show every sentence of the file
  --reading   print the line by which somebody who has read the file says so
  --help      print this`;
