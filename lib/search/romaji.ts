/** A text in Latin letters as Japanese in hiragana, where every part of it can be read so: hikkoshi → ひっこし; otherwise nothing. */
export function kanaOf(text: string): string | undefined {
  const kana = text
    .replace(/([bcdfghjkmpqrstwz])(?=\1)|t(?=ch)/g, 'っ')
    .replace(/[mn](?=[bp])|n(?![aiueoy])/g, 'ん')
    .replace(/(sh|ch|j|ts|f|[kstnhmyrwgzdbp]y?)?([aiueo])/g, (all, start: string = '', vowel: string) =>
      syllable(start, 'aiueo'.indexOf(vowel), all),
    );
  return /^[ぁ-ん ]+$/.test(kana) ? kana : undefined;
}

/** A syllable of hiragana; as it stood where there is none. */
function syllable(start: string, vowel: number, all: string): string {
  const row = rows[start];
  if (row) return row[vowel]?.trim() || all;
  const second = rows[spelledAlike[start] ?? start.replace('y', '')]?.[1];
  return second ? second + (vowel === 1 && !start.endsWith('y') ? '' : (small[vowel] ?? '')) : all;
}

const rows: Readonly<Record<string, string>> = {
  ...{
    '': 'あいうえお',
    k: 'かきくけこ',
    s: 'さしすせそ',
    t: 'たちつてと',
    n: 'なにぬねの',
    h: 'はひふへほ',
  },
  ...{ m: 'まみむめも', y: 'や ゆ よ', r: 'らりるれろ', w: 'わ   を', g: 'がぎぐげご', z: 'ざじずぜぞ' },
  ...{ d: 'だぢづでど', b: 'ばびぶべぼ', p: 'ぱぴぷぺぽ', ts: '  つ  ', f: '  ふ  ' },
};
const spelledAlike: Readonly<Record<string, string>> = { sh: 's', ch: 't', j: 'z' };
const small = ['ゃ', 'ぃ', 'ゅ', 'ぇ', 'ょ'];
