import type { Locale } from '../../i18n/locales';
import { isSimpleJapanese } from '../../i18n/languages';

/** Whether a text says no to something, in the words of its language; a language without such words never does. */
export function denies(text: string, locale: Locale): boolean {
  return words[locale]?.test(isSimpleJapanese(locale) ? text.replaceAll(/\s/g, '') : text) ?? false;
}

const words: Readonly<Partial<Record<Locale, RegExp>>> = {
  ja: /ない|なく|なけ|ません|ずに/,
  'ja-simple': /ない|なく|なけ|ません|ずに/,
  en: /\b(not|no|never|none|without|neither|nobody|cannot)\b|n[’']t\b/i,
  'pt-BR': /(?<!\p{L})(não|nunca|nem|sem|nenhum|nenhuma)(?!\p{L})/iu,
  vi: /không|chưa|chẳng/i,
  es: /(?<!\p{L})(no|nunca|ni|sin|ningún|ninguna?)(?!\p{L})/iu,
  fil: /\b(hindi|wala|walang|huwag)\b/i,
  'zh-Hans': /不|没|未|非|无/,
  id: /\b(tidak|bukan|belum|tanpa|jangan)\b/i,
  ne: /छैन|होइन|हुन्न|दैन|(^|\s)न/,
};
