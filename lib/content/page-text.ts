/** What a reader sees of a part of a page, without readings and without blanks, so that the same words are the same text in every language. */
export const shownText = (html: string): string => withoutBlanks(readable(html, ''));

/** The same with blanks, and one more between its parts. */
export const shownWords = (html: string): string => readable(html, ' ').replace(/\s+/g, ' ').trim();

/** A text as `shownText` has it; a word joiner is a blank as well. */
export const withoutBlanks = (text: string): string => text.replace(/[\s\u2060]+/g, '');

function readable(html: string, between: string): string {
  return (
    html
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
      // Exported pages leave the ends of readings out.
      .replace(/<(rt|rp)\b[^>]*>[^<]*(<\/\1>)?/g, '')
      .replace(/<\/?(ruby|span|em)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, between)
      .replace(/&(amp|lt|gt|quot|#x27|#39);/g, (mark, name: string) => entities[name] ?? mark)
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
};
