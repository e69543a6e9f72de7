import { folded, hiragana, isJapanese, plain } from './text';

/** Groups of words that mean the same to somebody who searches. */
export type SynonymGroups = readonly (readonly string[])[];

/** The same, ready to be found in texts. */
export interface Synonyms {
  readonly pattern: RegExp;
  readonly groupOf: ReadonlyMap<string, string>;
}

/** A piece of a text: words of a group, or what stands between them. */
export interface Piece {
  readonly text: string;
  readonly group?: string;
}

/** Makes groups ready: the longest of their words is found first, however its vowels are lengthened. */
export function synonymsFrom(groups: SynonymGroups): Synonyms {
  const members = groups.flatMap((words, index) =>
    words.map((word) => [spelling(word), groupTerm(index)] as const),
  );
  const words = members.map(([word]) => word).filter((word) => word !== '');
  const longestFirst = words.sort((a, b) => b.length - a.length);
  const others = longestFirst.filter((word) => !isJapanese(word)).join('|');
  const japanese = longestFirst.filter(isJapanese).map(patternOf);
  // Other words are found as a whole. One pair of edges for all: an edge for each word would cost a phone a minute.
  const source = [`(?<=^| )(?:${others || '(?!)'})(?=$| )`, ...japanese].join('|');
  return { pattern: new RegExp(source, 'gu'), groupOf: new Map(members) };
}

/** The terms of all groups that a plain text speaks of; 一時預かり is 預かり, too. */
export function groupsIn(usual: string, synonyms: Synonyms): string[] {
  return piecesOf(usual, synonyms).flatMap(({ text, group }) =>
    group === undefined ? [] : [group, ...groupsIn(text.slice(1), synonyms)],
  );
}

/** A plain text cut where words of groups stand in it. */
export function piecesOf(usual: string, { pattern, groupOf }: Synonyms): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of hiragana(usual).matchAll(pattern)) {
    pieces.push({ text: usual.slice(end, index) }, withGroup(found, groupOf));
    end = index + found.length;
  }
  return [...pieces, { text: usual.slice(end) }].filter(({ text }) => text.trim() !== '');
}

function withGroup(text: string, groupOf: Synonyms['groupOf']): Piece {
  const group = groupOf.get(spelling(text));
  return group === undefined ? { text } : { text, group };
}

/** A word as it is compared with others: Japanese without the blanks that easy Japanese puts. */
export function spelling(word: string): string {
  const usual = folded(plain(word));
  const together = usual.replaceAll(' ', '');
  return isJapanese(together) ? together : usual;
}

/** No word is written like this. */
const groupTerm = (index: number): string => `#${index}`;

/** Japanese is found inside other words, too; long words also where easy Japanese puts blanks: おかねが ない. */
function patternOf(word: string): string {
  const letters = [...word];
  return letters.join(letters.length > 4 ? '[ー ]*' : 'ー*') + 'ー*';
}
