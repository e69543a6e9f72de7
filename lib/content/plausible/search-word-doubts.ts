import { defaultLocale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import { spelling } from '../../search/synonyms';
import { contentFileOf, type ContentTexts } from '../check/content-file';
import type { Fault } from '../check/fault';
import { itemsOf, textsIn } from '../check/values';
import { doubtAt } from './doubt';
import { foundEntries, isRelated, readText, says, type FoundEntry } from './found-entries';

/** Japanese words to be found by of which nothing else here speaks, and by which things are known that have no topic in common with this. */
export function searchWordDoubts(texts: ContentTexts): Fault[] {
  const found = foundEntries(texts);
  const groups = synonymsIn(texts);
  return found.flatMap((entry) =>
    entry.search.flatMap((word, index) => {
      const known = found.filter((each) => each !== entry && isKnownBy(each, entry.spelled[index] ?? ''));
      const [other] = known;
      if (!other || known.some((each) => isRelated(entry, each)) || isSaid(entry, index, groups)) return [];
      const values = { word, title: other.title };
      return [
        doubtAt(
          entry.file,
          ['search', index],
          say(
            'Take {word} out, or speak of it: nothing else here does, and it is a word for {title}.',
            values,
          ),
        ),
      ];
    }),
  );
}

const isKnownBy = ({ inTitle, spelled }: FoundEntry, word: string): boolean =>
  says(inTitle, word) || spelled.includes(word);

/** Whether anything but the word itself says it, or what means the same. */
function isSaid({ file, spelled }: FoundEntry, index: number, groups: readonly string[][]): boolean {
  const others = textsIn(file.data).filter(({ path }) => path[0] !== 'search' || path[1] !== index);
  const rest = readText(others.map(({ text }) => text).join(' '));
  const word = spelled[index] ?? '';
  const same = groups.filter((words) => words.some((each) => each !== '' && word.includes(each))).flat();
  return [word, ...same].some((each) => says(rest, each));
}

/** Groups of words that mean the same, spelled as the search compares them. */
function synonymsIn(texts: ContentTexts): string[][] {
  const name = `content/synonyms/${defaultLocale}.yaml`;
  return itemsOf(contentFileOf(name, texts.get(name) ?? '').data).map((each) =>
    itemsOf(each).map((word) => spelling(String(word))),
  );
}
