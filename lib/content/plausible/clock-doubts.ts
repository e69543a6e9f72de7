import { withoutRuby } from '../../i18n/ruby';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import type { Words } from '../check/translations';
import { doubtAt } from './doubt';

type Beside = {
  /** The Japanese text of a translation. */
  readonly japanese: string | undefined;
  /** A text with its figures filled in. */
  readonly fill: (text: string) => string;
};

/** Hours that end before they begin or at which no counter is open, in Japanese, and those that a translation puts into the other half of the day. */
export function clockDoubts(
  { file, locale }: Words,
  path: ContentPath,
  text: string,
  { japanese, fill }: Beside,
): Fault[] {
  const source = japanese ?? text;
  if (!/午前|午後/.test(source)) return [];
  const turned = turnedHours(file, path, fill(source));
  // What is wrong in Japanese is said of the Japanese alone.
  if (japanese === undefined) return turned;
  return turned.length > 0 ? [] : otherHalves(file, path, { text, locale }, japanese);
}

function turnedHours(file: ContentFile, path: ContentPath, text: string): Fault[] {
  const plain = withoutRuby(text).replaceAll(/\s/g, '');
  return [...plain.matchAll(hours)].flatMap(({ 0: found, groups = {} }) => {
    const { half, hour, minute, lastHalf, lastHour, lastMinute } = groups;
    const from = minutesOf(half, hour, minute);
    const until = minutesOf(lastHalf ?? half, lastHour, lastMinute);
    const isOverNight = half === '午後' && lastHalf === '午前';
    const isTurned = from >= until && !isOverNight;
    if (!isTurned && from >= earliest) return [];
    const advice = isTurned
      ? say('Write {found} so that it begins before it ends: 午前 or 午後 is wrong.', { found })
      : say('Write 午前 and 午後 in {found} as the source has them: it begins at night.', { found });
    return [doubtAt(file, path, advice)];
  });
}

const time = (half: string, hour: string, minute: string) =>
  `(?<${half}>午前|午後)?(?<${hour}>\\d{1,2})時(?:(?<${minute}>\\d{1,2})分|半)?`;
/** The first half of the day has to be said. */
const hours = new RegExp(
  `${time('half', 'hour', 'minute').replace('?(?<hour', '(?<hour')}(?:から|〜|～|-)${time('lastHalf', 'lastHour', 'lastMinute')}`,
  'g',
);
/** Nobody opens a counter before. */
const earliest = 5 * 60 + 30;

function minutesOf(half = '', hour = '0', minute = '0'): number {
  return ((Number(hour) % 12) + (half === '午後' ? 12 : 0)) * 60 + Number(minute);
}

function otherHalves(
  file: ContentFile,
  path: ContentPath,
  { text, locale }: { readonly text: string; readonly locale: Locale },
  japanese: string,
): Fault[] {
  const wanted = halvesIn(withoutRuby(japanese), halves[defaultLocale]);
  const said = halvesIn(withoutRuby(text).replace(/(午[前後]) /g, '$1'), halves[locale]);
  const wrong = [...said].find(([hour, half]) => wanted.has(hour) && wanted.get(hour) !== half);
  if (!wrong) return [];
  const values = { hour: wrong[0], half: wanted.get(wrong[0]) === 'morning' ? '午前' : '午後' };
  return [
    doubtAt(
      file,
      path,
      say('Write {hour} as the Japanese has it, {half}: here it is the other half of the day.', values),
    ),
  ];
}

type Halves = Readonly<Record<'morning' | 'later', RegExp>>;

/** A time of which only one half of the day is said, by its hour: a placeholder or its digits. */
function halvesIn(text: string, patterns: Halves | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const half of ['morning', 'later'] as const) {
    for (const { groups } of text.matchAll(patterns?.[half] ?? /(?!)/g)) {
      const hour = groups?.hour ?? '';
      if (found.has(hour) && found.get(hour) !== half) twice.add(hour);
      found.set(hour, half);
    }
  }
  for (const hour of twice) found.delete(hour);
  return found;
}

const hour = '(?<hour>\\{\\w+\\}|\\d{1,2})';
const before = (word: string): RegExp => new RegExp(`(?:${word})\\s?${hour}`, 'gu');
const after = (word: string): RegExp =>
  new RegExp(`${hour}(?:[:h.]?(?:\\{\\w+\\}|\\d\\d))?\\s?(?:${word})`, 'giu');

/** How a language says the half of the day, in front of the hour or behind it. */
const halves: Partial<Record<Locale, Halves>> & { readonly [defaultLocale]: Halves } = {
  ja: { morning: before('午前'), later: before('午後') },
  'ja-simple': { morning: before('午前'), later: before('午後') },
  en: { morning: after('a\\.m\\.'), later: after('p\\.m\\.') },
  es: { morning: after('a\\.m\\.'), later: after('p\\.m\\.') },
  fil: { morning: after('AM\\b'), later: after('PM\\b') },
  'pt-BR': { morning: after('(?:horas? )?da manhã'), later: after('(?:horas? )?da (?:tarde|noite)') },
  vi: { morning: after('giờ sáng'), later: after('giờ (?:chiều|tối|trưa)') },
  id: { morning: after('pagi'), later: after('(?:siang|sore|malam)') },
  'zh-Hans': { morning: before('上午|早上'), later: before('下午|晚上|傍晚') },
  ne: { morning: before('बिहान'), later: before('बेलुका|दिउँसो|राति') },
};
