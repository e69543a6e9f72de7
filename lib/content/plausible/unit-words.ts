import { withoutRuby } from '../../i18n/ruby';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import type { Words } from '../check/translations';
import { fieldsOf, textsIn } from '../check/values';

import { doubtAt } from './doubt';

type Text = { readonly text: string; readonly locale: Locale };

/** Figures behind which a sentence says another unit: {waitMonths}年 of one counted in months, or a translation that differs from the Japanese. */
export function unitWordDoubts(
  file: ContentFile,
  path: ContentPath,
  said: Text,
  unitOf: (name: string) => string | undefined,
  japanese?: string,
): Fault[] {
  const wanted = japanese === undefined ? [] : unitsIn({ text: japanese, locale: defaultLocale });
  return unitsIn(said).flatMap(({ name, unit, word }) => {
    if (unit === 'yen')
      return unitOf(name) === 'yen'
        ? [
            doubtAt(
              file,
              path,
              say('Take {word} out: {figure} is written with its currency.', { word, figure: `{${name}}` }),
            ),
          ]
        : [];
    const known = wanted.filter((each) => each.name === name).map((each) => each.unit);
    const units = [unitOf(name), ...known].filter((each) => counted.has(String(each)));
    if (units.length === 0 || units.includes(unit)) return [];
    const values = { figure: `{${name}}`, word, unit: String(units[0]) };
    return [
      doubtAt(
        file,
        path,
        say('Write the unit of {figure} instead of {word}: it is counted in {unit}.', values),
      ),
    ];
  });
}

/** Figures of a rule whose unit none of the languages says behind them that say another. */
export function figureUnitDoubts(translations: readonly Words[], rule: ContentFile): Fault[] {
  const said = translations.flatMap(({ file, locale }) =>
    textsIn(file.data).flatMap(({ text }) => unitsIn({ text, locale })),
  );
  return Object.entries(fieldsOf(fieldsOf(rule.data).figures)).flatMap(([name, figure]) => {
    const unit = String(fieldsOf(figure).unit);
    const spoken = said.filter((each) => each.name === name && each.unit !== 'yen');
    const [first] = spoken;
    // Said once, it may as well be the word that is wrong.
    if (!first || !counted.has(unit) || spoken.length < 2 || spoken.some((each) => each.unit === unit))
      return [];
    const values = { wanted: first.unit, unit, word: first.word };
    const message = say(
      'Write {wanted} as unit instead of {unit}, or correct the words: they say {word}.',
      values,
    );
    return [doubtAt(rule, ['figures', name, 'unit'], message)];
  });
}

/** The figures of a text behind which it says a unit, or a currency before. */
function unitsIn({ text, locale }: Text): { name: string; unit: string; word: string }[] {
  const words = Object.entries(spoken[locale] ?? {});
  if (!text.includes('{')) return [];
  const signs = [...text.matchAll(/(?<word>[¥￥]|\bJPY)\s?\{(?<name>[\w.-]+)\}/g)].map(({ groups = {} }) => ({
    ...{ name: groups.name ?? '', unit: 'yen', word: groups.word ?? '' },
  }));
  const behind = [...withoutRuby(text).matchAll(named)].flatMap(({ groups = {} }) => {
    const { name = '', behind = '' } = groups;
    const found = words.find(([, word]) => word.test(behind));
    return found ? [{ name, unit: found[0], word: found[1].exec(behind)?.[0]?.trim() ?? '' }] : [];
  });
  return [...signs, ...behind];
}

const named = /\{(?<name>[\w.-]+)\}(?<behind>[^{}]{0,14})/g;
/** Units that a language says in words of their own; a year of the calendar is none. */
const counted: ReadonlySet<string> = new Set(['years', 'months', 'days', 'hours']);

/** What a language says behind a number that is counted in a unit. */
const spoken: Readonly<Partial<Record<Locale, Readonly<Record<string, RegExp>>>>> = {
  ja: { yen: /^ ?万?円/, years: /^(年|歳|才)/, months: /^[かヶカ箇]月/, days: /^日/, hours: /^時/ },
  'ja-simple': {
    yen: /^ ?万?円/,
    years: /^ ?(年|歳|才)/,
    months: /^ ?[かヶカ箇]月/,
    days: /^ ?日/,
    hours: /^ ?時/,
  },
  en: {
    yen: /^ ?(yen|JPY)/i,
    years: /^[ -]years?\b/,
    months: /^[ -]months?\b/,
    days: /^[ -]days?\b/,
    hours: /^[ -]hours?\b/,
  },
  'pt-BR': {
    yen: /^ ?ienes?/,
    years: /^ anos?\b/,
    months: /^ (mês|mes(es)?)(?!\p{L})/u,
    days: /^ dias?\b/,
    hours: /^ horas?\b/,
  },
  es: {
    yen: /^ ?yen(es)?/,
    years: /^ años?(?!\p{L})/u,
    months: /^ mes(es)?\b/,
    days: /^ días?(?!\p{L})/u,
    hours: /^ horas?\b/,
  },
  vi: { yen: /^ ?yên/, years: /^ (năm|tuổi)/, months: /^ tháng/, days: /^ ngày/, hours: /^ (giờ|tiếng)/ },
  fil: {
    yen: /^ ?yen/,
    years: /^[ -](na )?taon/,
    months: /^[ -](na )?buwan/,
    days: /^[ -](na )?araw/,
    hours: /^[ -](na )?oras/,
  },
  'zh-Hans': {
    yen: /^ ?(日元|日圆|元)/,
    years: /^ ?(年|岁)/,
    months: /^ ?个月/,
    days: /^ ?(天|日)/,
    hours: /^ ?(小时|点)/,
  },
  id: { yen: /^ ?yen/, years: /^ tahun\b/, months: /^ bulan\b/, days: /^ hari\b/, hours: /^ jam\b/ },
  ne: { yen: /^ ?येन/, years: /^ ?(वर्ष|साल)/, months: /^ ?महिना/, days: /^ ?दिन/, hours: /^ ?(घण्टा|बजे)/ },
};
