import { withoutRuby } from '../../i18n/ruby';

/** The sentences of a text without their readings and without the spaces between words; an explanation 〈…〉 is a sentence of its own. */
export function plainSentences(text: string): string[] {
  const plain = withoutRuby(text);
  const explanations = [...plain.matchAll(/〈([^〉]*)〉/g)].map(([, inside = '']) => inside);
  return [plain.replace(/〈[^〉]*〉/g, ''), ...explanations]
    .flatMap((part) => part.split(/(?<=[。！？\n])/))
    .map((sentence) => sentence.replace(/\s+/g, ''))
    .filter((sentence) => sentence !== '');
}
