/** What a page says, block by block, of markup that React has written: paragraphs, items, headings, without readings and pictures. */
export function textsOfMarkup(markup: string): string[] {
  return (
    markup
      .replace(/<(script|style|svg|rt|rp)\b[^>]*>.*?<\/\1>/gs, '')
      // What stands beside each other in a row is no one word.
      .replace(/(?<=<\/(?:a|span|strong)>)(?=<(?:a|span|strong)\b)/g, ' ')
      .replace(/<\/?(?:a|abbr|b|bdi|cite|em|i|mark|ruby|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g, '')
      .split(/<[^>]*>/)
      .map((text) => withoutEntities(text).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
  );
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
