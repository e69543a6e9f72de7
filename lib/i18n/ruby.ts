/** Text as it stands, or characters with their reading above them. */
export type RubyPart = string | { readonly base: string; readonly ruby: string };

const notation = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** The parts of a text in which `｜漢字《かんじ》` marks readings; text without marks is one part, empty text none. */
export function parseRuby(text: string): RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const { 0: mark, 1: base = '', 2: ruby = '', index } of text.matchAll(notation)) {
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ base, ruby });
    end = index + mark.length;
  }
  return end < text.length ? [...parts, text.slice(end)] : parts;
}

/** The text without its readings and marks, as a title, a file name or a search needs it. */
export function withoutRuby(text: string): string {
  return text.replace(notation, '$1').replace(/⟦[\w-]+:([^⟦⟧]*)⟧/g, ' / $1');
}

/** The text as it is read aloud, with the readings in place of their characters. */
export function readingOf(text: string): string {
  return text.replace(notation, '$2');
}
