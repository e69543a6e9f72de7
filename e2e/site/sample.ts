import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { everyLanguage, pages } from './addresses';

const seed = process.env.PAGES_SEED ?? '';
const isWhole = Boolean(process.env.EVERY_PAGE);
/** Every kind of page in every language, one page of each. */
const isEveryKind = isWhole || Boolean(process.env.EVERY_KIND);
const services = new Set<string>(
  JSON.parse(readFileSync('out/open-data/catalogue.json', 'utf8')).services.map(
    ({ id }: { id: string }) => id,
  ),
);
const addresses = pages.map(({ address }) => address);

/** Languages in which a browser looks by turns: the source, what is made of it for readers of Japanese, and one of each way to write. */
const byTurns = ['ja', 'ja-simple', 'en', 'vi', 'ne', 'zh-Hans'];

/**
 * What a browser looks at: every page of npm run prove; in npm test each kind of page in three languages, by a seed, and of pages made alike two in
 * each of them.
 */
export const lookedAt: readonly string[] = ofEachKind(2, kindOf).filter(isInTurn);

/** One page of each kind in one language, by a seed, or in every language; in npm run prove every page. */
export const lookedAtOnce: readonly string[] = ofEachKind(1, isEveryKind ? kindOf : withoutLanguage);

/** As many as that, by a seed; in npm run prove all. */
export function sampleOf(all: readonly string[], count: number): readonly string[] {
  return isWhole ? all : byChance(all).slice(0, count);
}

/** The page of every programme and service in a language. */
export function detailPages(locale: string): readonly string[] {
  const kinds = ['programmes', 'services'].map((kind) => `${locale} ${kind}`);
  return addresses.filter((address) => kinds.includes(kindOf(address)));
}

const locales = ['ja', 'ja-simple', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language in which one of several states is looked at, the next in the next; the seed says where the round begins. In npm run prove every language. */
export function inTurn(place: number): readonly Locale[] {
  const begin = locales.findIndex((locale) => locale === byChance(locales)[0]);
  return isEveryKind ? locales : locales.filter((_, index) => index === (begin + place) % locales.length);
}

/** The same, of every language where every kind of page is looked at. */
export const inTurnOfAll = (place: number): readonly string[] =>
  isEveryKind ? everyLanguage : inTurn(place);

function ofEachKind(count: number, kindOf: (address: string) => string): readonly string[] {
  const kinds = new Set(addresses.map(kindOf));
  return [...kinds].flatMap((kind) =>
    sampleOf(
      addresses.filter((each) => kindOf(each) === kind),
      count,
    ),
  );
}

/** Whether it is the turn of this page's language among those of its kind. */
function isInTurn(address: string): boolean {
  const [, locale = ''] = address.split('/');
  if (isEveryKind || !everyLanguage.includes(locale)) return true;
  const kind = withoutLanguage(address);
  const placeIn = (each: string) => placeOf(`${kind} ${each}`);
  return byTurns
    .toSorted((one, another) => (placeIn(one) < placeIn(another) ? -1 : 1))
    .slice(0, 3)
    .includes(locale);
}

/** The kind of a page, whatever its language. */
function withoutLanguage(address: string): string {
  const [, locale = ''] = address.split('/');
  return kindOf(address).replace(new RegExp(`^/?${locale}(?=[ /])`), '');
}

/** Programmes, services and guides of one language are made alike; every other page is the only one of its kind. */
function kindOf(address: string): string {
  const [, locale, kind, id] = /^\/([^/]+)\/(programmes|guides)\/([^/]+)\/$/.exec(address) ?? [];
  if (!id) return address;
  return `${locale} ${services.has(id) ? 'services' : kind}`;
}

function byChance(all: readonly string[]): string[] {
  return all.toSorted((one, another) => (placeOf(one) < placeOf(another) ? -1 : 1));
}

/** A place that only the seed and the text decide: a page more or less moves no other. */
function placeOf(text: string): string {
  return createHash('sha256').update(`${seed} ${text}`).digest('hex');
}
