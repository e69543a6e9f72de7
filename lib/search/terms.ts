import { folded, isJapanese, plain } from './text';
import { groupsIn, type Synonyms } from './synonyms';

/** All terms by which a text is found: its words, the pairs of letters of its Japanese, and the groups of words that mean the same. */
export function termsOf(text: string, synonyms: Synonyms): string[] {
  const usual = plain(text);
  const terms = usual.split(' ').flatMap((run) => {
    if (!isJapanese(run)) return [run];
    const words = wordsOf(run).map(folded);
    return [...words.filter((word) => word.length > 2), ...pairsOf(folded(run)), folded(run).slice(-1)];
  });
  return [...terms, ...groupsIn(usual, synonyms)].filter((term) => term !== '');
}

/** The words of a run of Japanese; hiragana alone stays in one piece. Where the browser knows no words, particles at the edge of other letters divide. */
export function wordsOf(run: string): string[] {
  if (/^[\p{Script=Hiragana}ー]+$/u.test(run)) return [run];
  if (segmenter) return [...segmenter.segment(run)].map(({ segment }) => segment);
  return run.replace(particles, '$1 ').trim().split(' ');
}

/** Every two letters that stand side by side: ひっこし → ひっ, っこ, こし. */
export function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('ja-JP', { granularity: 'word' }) : undefined;

const particles =
  /(^|[\p{Script=Han}\p{Script=Katakana}ー])[のをがにはでとへ](?=$|[\p{Script=Han}\p{Script=Katakana}])/gu;
