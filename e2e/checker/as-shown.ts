/** Matches this text, or any of these, and nothing else; with or without furigana above the characters. */
export function asShown(...texts: string[]): RegExp {
  return new RegExp(`^(?:${texts.map(pattern).join('|')})$`, 'u');
}

/** Matches a text anywhere in a longer one, with or without furigana. */
export function shownWithin(text: string): RegExp {
  return new RegExp(pattern(text), 'u');
}

// A reading stands after the characters it belongs to, in names between spaces; a word joiner may keep what stands before them in one line with
// them, and a space that does so is any other in a name. Playwright takes a quotation mark in a pattern with the flag u for the begin of a text,
// and with it the locator that follows.
function pattern(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s/g, '\\s')
    .replace(/[\dぁ-ヴー]/g, '$&\u2060?')
    .replace(/\p{Script=Han}/gu, '\\s*$&\\s*[ぁ-ん]*\\s*')
    .replace(/['"`]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16)}`);
}
