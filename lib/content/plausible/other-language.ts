import { defaultLocale, type Locale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { doubtAt } from './doubt';

/** Sentences of a file that are written in the language of another one. */
export function otherLanguageDoubts(
  file: ContentFile,
  path: ContentPath,
  { text, locale }: { readonly text: string; readonly locale: Locale },
): Fault[] {
  const own = small[locale];
  if (!own || locale === defaultLocale) return [];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 6 || words.some((word) => own.has(word))) return [];
  const other = Object.entries(small).find(
    ([, known]) => words.filter((word) => known.has(word)).length >= 3,
  );
  if (!other) return [];
  return [
    doubtAt(
      file,
      path,
      say('Write it in the language of this file: it reads like {other}.', { other: other[0] }),
    ),
  ];
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The small words without which no longer sentence of a language gets along, and which others do not have. */
const small: Partial<Record<Locale, ReadonlySet<string>>> = {
  en: wordsOf('the and of to you your with is are for it that this if not or be'),
  'pt-BR': wordsOf(
    'do da dos das em não uma um os você ou ao na no são é pela pelo com que e a o de para se',
  ),
  es: wordsOf('el los las del y una un en su con que o la de para si es al se por no'),
  vi: wordsOf('của và cho không được có là các này thì đến ở về với từ để hoặc nếu trong'),
  fil: wordsOf('ang ng sa mga ay na at kung para o hindi ito may'),
  id: wordsOf('dan yang untuk dengan di dari atau ini tidak pada jika ke anda bagi apakah serta'),
};
