import { defaultLocale, isLocale, type Locale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import { textsIn } from '../check/values';
import { city } from '../../open-data/city';
import { placeholder } from '../fill-figures';
import { denies } from './denials';
import { doubtAt, type Doubt } from './doubt';

type Edited = { readonly old: ContentFile; readonly now: ContentFile };

/** Sentences of one file that changed places, or in which figures did, or that say the opposite of what they said, against the last commit. */
export function wordingDoubts(edited: Edited, japanese: Edited | undefined): Doubt[] {
  const locale = localeOf(edited.now.name);
  if (locale === undefined) return [];
  const changed = changesIn(edited);
  const followed = new Set(
    japanese && locale !== defaultLocale ? changesIn(japanese).map(({ place }) => place) : [],
  );
  // A translation may follow its Japanese.
  const alone = changed.filter(({ place }) => !followed.has(place));
  return [
    ...exchanged(edited, changed),
    ...crossed(edited.now, alone),
    ...moved(edited.now, alone),
    ...turned(edited.now, alone, locale),
  ];
}

type Change = {
  readonly path: ContentPath;
  readonly place: string;
  readonly before: string;
  readonly after: string;
};

function changesIn({ old, now }: Edited): Change[] {
  const before = new Map(textsIn(old.data).map(({ path, text }) => [path.join('.'), text]));
  return textsIn(now.data).flatMap(({ path, text }) => {
    const [place, said] = [path.join('.'), before.get(path.join('.'))];
    return said === undefined || said === text || path[0] === 'search'
      ? []
      : [{ path, place, before: said, after: text }];
  });
}

/** Two places of which each has what the other one had, or of which one stands before the other that followed it. */
function exchanged({ now }: Edited, changed: readonly Change[]): Doubt[] {
  const from = (change: Change) => changed.findIndex((each) => each.before === change.after);
  const first = changed.find((change, index) => {
    const origin = from(change);
    if (origin < 0) return false;
    const other = changed[origin];
    // What is put in further up moves all that follows: only what comes out of order was exchanged.
    return Number.isInteger(change.path.at(-1))
      ? changed.some(
          (each, at) => at > index && from(each) >= 0 && from(each) < origin && isBeside(each, change),
        )
      : other !== undefined && from(other) >= 0;
  });
  const other = first && changed[from(first)];
  if (!first || !other) return [];
  const message = say('Put the sentences back: here stands what {other} said, and there another one.', {
    other: other.place,
  });
  return [doubtAt(now, first.path, message)];
}

const isBeside = (one: Change, other: Change): boolean =>
  one.path.slice(0, -1).join('.') === other.path.slice(0, -1).join('.');

/** Sentences in which nothing changed but the places of their figures. */
function crossed(now: ContentFile, changed: readonly Change[]): Doubt[] {
  const namesIn = (text: string) => [...text.matchAll(placeholder)].map(([name]) => name);
  return changed.flatMap(({ path, before, after }) => {
    const [old, names] = [namesIn(before), namesIn(after)];
    const isSame = before.replaceAll(placeholder, '{}') === after.replaceAll(placeholder, '{}');
    if (!isSame || old.toSorted().join() !== names.toSorted().join()) return [];
    const [one = '', other = ''] = old.filter((name, at) => name !== names[at]);
    return [
      doubtAt(now, path, say('Put {one} and {other} back: only their places have changed.', { one, other })),
    ];
  });
}

/** Sentences in which nothing changed but that another municipality stands in the place of the city. */
function moved(now: ContentFile, changed: readonly Change[]): Doubt[] {
  return changed.flatMap(({ path, before, after }) => {
    const parts = before.split(city.name);
    const other = parts.slice(1).map((_, at) => {
      const head = parts.slice(0, at + 1).join(city.name);
      const tail = parts.slice(at + 1).join(city.name);
      const isSame = after.startsWith(head) && after.endsWith(tail);
      return isSame ? after.slice(head.length, after.length - tail.length) : '';
    });
    const name = other.find((each) => /^\p{Script=Han}{1,5}[市町村]$/u.test(each));
    if (name === undefined) return [];
    const values = { city: city.name, name };
    return [doubtAt(now, path, say('Write {city} as it was, not {name}: nothing else has changed.', values))];
  });
}

/** Sentences in which little changed but whether they deny, or on which side of a limit they are. */
function turned(now: ContentFile, changed: readonly Change[], locale: Locale): Doubt[] {
  return changed
    .filter(({ before, after }) => isTurned(before, after, locale))
    .map(({ path }) =>
      doubtAt(
        now,
        path,
        say('Write the sentence as it was, or correct the rule with it: it says the opposite now.'),
      ),
    );
}

function isTurned(before: string, after: string, locale: Locale): boolean {
  const [one, other] = differing(withoutRuby(before), withoutRuby(after));
  if (Math.max(one.length, other.length) > longestSlip) return false;
  return denies(one, locale) !== denies(other, locale) || sideOf(one) !== sideOf(other);
}

/** A longer change says something else, not the opposite. */
const longestSlip = 16;

/** What differs between two texts, each with the word around it. */
function differing(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const isLetter = (char = '') => /[\p{Script=Latin}\p{Script=Devanagari}\p{M}]/u.test(char);
  while (start > 0 && isLetter(one[start - 1])) start--;
  while (end > 0 && isLetter(one.at(-end))) end--;
  // 以降 and 以前, ない and なる begin alike.
  const from = Math.max(0, start - 1);
  return [one.slice(from, one.length - end), other.slice(from, other.length - end)];
}

/** On which side of a limit a text is, as far as its words tell. */
const sideOf = (text: string): string | undefined => sides.find(([, words]) => words.test(text))?.[0];

const sides: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /以上|以降|以後|を超え|より後|より多|\bat least\b|\bor (more|older|later)\b|\bafter\b|\bover\b|\bmore than\b/,
  ],
  [
    'down',
    /以下|以内|未満|以前|より前|より少な|\bat most\b|\bor (less|younger|earlier)\b|\bbefore\b|\bunder\b|\bless than\b/,
  ],
];

/** The language of a file of words; undefined for any other. */
export function localeOf(name: string): Locale | undefined {
  const [, locale] = /^(?:content\/.*|messages)\/([\w-]+)\.(?:yaml|json)$/.exec(name) ?? [];
  return locale !== undefined && isLocale(locale) ? locale : undefined;
}
