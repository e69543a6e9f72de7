const japanese = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const runs = new RegExp(`[${japanese}]+|[\\p{Script=Latin}\\p{N}]+|[\\p{Script=Devanagari}\\p{M}]+`, 'gu');
const japaneseOnly = new RegExp(`^[${japanese}]+$`, 'u');

/** A text in its usual widths and small letters, Latin words without accents and plural, one space between what belongs together. */
export function plain(text: string): string {
  const usual = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00e0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0))
    // No mark makes this letter, so nothing takes it off.
    .replaceAll('đ', 'd')
    .replace(/['’](?:s\b)?/g, '');
  return (usual.match(runs) ?? []).map((run) => (isJapanese(run) ? run : singular(run))).join(' ');
}

/** Writes texts with the letters of a language that count as one as that one; a table may name several in a row: chh → ch. */
export function alikeBy(letters: Readonly<Record<string, string>>): (text: string) => string {
  const longestFirst = Object.keys(letters).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|') || '(?!)', 'gu');
  return (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(pattern, (found) => letters[found] ?? found);
}

/** Whether a run of `plain` is written in Japanese characters. */
export function isJapanese(run: string): boolean {
  return japaneseOnly.test(run);
}

/** Katakana as hiragana, letter for letter: サポート → さぽーと. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** What is compared of a word: in hiragana, and however its vowels are lengthened. */
export function folded(word: string): string {
  return hiragana(word).replaceAll('ー', '');
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
