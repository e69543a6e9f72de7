import { defaultLocale } from '../../i18n/locales';
import { spelling } from '../../search/synonyms';
import { say } from '../../command-words/say';
import { contentFileOf, type ContentFile, type ContentTexts } from '../check/content-file';
import type { Fault } from '../check/fault';
import { itemsOf, valueAt } from '../check/values';
import { doubtAt } from './doubt';
import { foundEntries, isRelated, readText, says, type FoundEntry } from './found-entries';

/**
 * Japanese words that are said to mean the same and hardly can: those by which most things would be found, the name of something with which what the
 * others name has no topic in common, and groups of which no word stands anywhere.
 */
export function synonymDoubts(texts: ContentTexts): Fault[] {
  const name = `content/synonyms/${defaultLocale}.yaml`;
  const text = texts.get(name);
  if (text === undefined) return [];
  const file = contentFileOf(name, text);
  const found = foundEntries(texts);
  if (found.length < fewest) return [];
  const elsewhere = ['elsewhere', 'desks', 'emergency'].flatMap(
    (folder) => texts.get(`content/${folder}/${defaultLocale}.yaml`) ?? [],
  );
  const everywhere = [...found.map(({ inAll }) => inAll), ...elsewhere.map(readText)];
  return itemsOf(file.data).flatMap((each, index) => {
    const words = itemsOf(each).map((word) => spelling(String(word)));
    const isNowhere = !words.some((word) => everywhere.some((where) => says(where, word)));
    if (isNowhere) return [doubtAt(file, [index, 0], foundNowhere())];
    // Of two that have nothing in common each is in doubt by the other.
    return words.flatMap((_, at) => wordDoubts(file, [index, at], words, found)).slice(0, 1);
  });
}

function wordDoubts(
  file: ContentFile,
  path: readonly [group: number, word: number],
  words: readonly string[],
  found: readonly FoundEntry[],
): Fault[] {
  const written = String(valueAt(file.data, path));
  const [, at] = path;
  const word = words[at] ?? '';
  const count = found.filter(({ inAll }) => says(inAll, word)).length;
  if (count > found.length * mostFound) {
    const values = { word: written, count, all: found.length };
    return [
      doubtAt(
        file,
        path,
        say('Take {word} out: it finds {count} of {all}, whatever somebody looks for.', values),
      ),
    ];
  }
  const others = words.filter((each) => each !== word);
  const called = found.filter(({ inTitle }) => says(inTitle, word));
  if (called.length === 0 || called.some(({ inAll }) => others.some((each) => says(inAll, each)))) return [];
  const elsewhere = found.filter(({ inTitle }) => others.some((each) => says(inTitle, each)));
  const [one, another] = [called[0], elsewhere[0]];
  if (!one || !another || elsewhere.some((each) => called.some((own) => isRelated(own, each)))) return [];
  const values = { word: written, title: one.title, other: another.title };
  return [
    doubtAt(
      file,
      path,
      say(
        'Take {word} out of this group: it is in the name of {title}, and the others are in that of {other}.',
        values,
      ),
    ),
  ];
}

/** Of fewer entries than that nobody can tell what most of them say. */
const fewest = 10;
/** A word that finds more than that tells nothing from anything else. */
const mostFound = 0.6;

const foundNowhere = (): string =>
  say('Take this group out, or say a word of it somewhere: none of its words finds anything.');
