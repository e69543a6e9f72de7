import { withoutRuby } from '../../i18n/ruby';
import type { Locale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { doubtAt } from './doubt';

/** Figures behind which a sentence says another unit than theirs: {waitMonths}年 of one that is counted in months. */
export function unitWordDoubts(
  file: ContentFile,
  path: ContentPath,
  { text, locale }: { readonly text: string; readonly locale: Locale },
  unitOf: (name: string) => string | undefined,
): Fault[] {
  const words = spoken[locale];
  if (!words || !text.includes('{')) return [];
  return [...withoutRuby(text).matchAll(named)].flatMap(({ groups = {} }) => {
    const { name = '', behind = '' } = groups;
    const unit = unitOf(name) ?? '';
    if (!(unit in words)) return [];
    const said = Object.entries(words).find(([, word]) => word.test(behind));
    if (!said || said[0] === unit) return [];
    const word = said[1].exec(behind)?.[0]?.trim() ?? '';
    const message = say('Write the unit of {figure} instead of {word}: it is counted in {unit}.', {
      figure: `{${name}}`,
      word,
      unit,
    });
    return [doubtAt(file, path, message)];
  });
}

const named = /\{(?<name>[\w.-]+)\}(?<behind>[^{}]{0,14})/g;

/** What a language says behind a number that is counted in a unit. */
const spoken: Readonly<Partial<Record<Locale, Readonly<Record<string, RegExp>>>>> = {
  ja: { years: /^(年|歳|才)/, months: /^[かヶカ箇]月/, days: /^日/, hours: /^時/ },
  'ja-simple': { years: /^ ?(年|歳|才)/, months: /^ ?[かヶカ箇]月/, days: /^ ?日/, hours: /^ ?時/ },
  en: { years: /^[ -]years?\b/, months: /^[ -]months?\b/, days: /^[ -]days?\b/, hours: /^[ -]hours?\b/ },
  'pt-BR': { years: /^ anos?\b/, months: /^ (mês|mes(es)?)(?!\p{L})/u, days: /^ dias?\b/, hours: /^ horas?\b/ },
  es: { years: /^ años?(?!\p{L})/u, months: /^ mes(es)?\b/, days: /^ días?(?!\p{L})/u, hours: /^ horas?\b/ },
  vi: { years: /^ (năm|tuổi)/, months: /^ tháng/, days: /^ ngày/, hours: /^ (giờ|tiếng)/ },
  fil: { years: /^[ -](na )?taon/, months: /^[ -](na )?buwan/, days: /^[ -](na )?araw/, hours: /^[ -](na )?oras/ },
  'zh-Hans': { years: /^ ?(年|岁)/, months: /^ ?个月/, days: /^ ?(天|日)/, hours: /^ ?(小时|点)/ },
  id: { years: /^ tahun\b/, months: /^ bulan\b/, days: /^ hari\b/, hours: /^ jam\b/ },
  ne: { years: /^ ?(वर्ष|साल)/, months: /^ ?महिना/, days: /^ ?दिन/, hours: /^ ?(घण्टा|बजे)/ },
};
