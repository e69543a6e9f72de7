/** Matches this text, or any of these, and nothing else; with or without furigana above the characters. */
export function asShown(...texts: string[]): RegExp {
  return new RegExp(`^(?:${texts.map(pattern).join('|')})$`, 'u');
}

/** Matches a text anywhere in a longer one, with or without furigana. */
export function shownWithin(text: string): RegExp {
  return new RegExp(pattern(text), 'u');
}

// A reading stands after the characters it belongs to, in names between spaces; a word joiner may keep a number with its word.
function pattern(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\p{Script=Han}/gu, '\\s*$&\\s*[ぁ-ん]*\\s*')
    .replace(/\d/g, '$&\u2060?');
}
