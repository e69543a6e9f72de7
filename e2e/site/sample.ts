import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pages } from './addresses';

const seed = process.env.PAGES_SEED ?? '';
const ofEachKind = 2;

/**
 * What a browser looks at: every page of npm run prove; in npm test every page that is one of its kind, and of pages made alike, by a seed, two of
 * each kind in each language.
 */
export const lookedAt: readonly string[] = process.env.EVERY_PAGE
  ? pages.map(({ address }) => address)
  : sampleOf(pages.map(({ address }) => address));

function sampleOf(addresses: readonly string[]): string[] {
  const services = serviceIds();
  const byChance = addresses.toSorted((one, another) => (placeOf(one) < placeOf(another) ? -1 : 1));
  return addresses.filter((address) => {
    const alike = byChance.filter((each) => kindOf(each, services) === kindOf(address, services));
    return alike.indexOf(address) < ofEachKind;
  });
}

/** Programmes and services of one language are made alike; every other page is the only one of its kind. */
function kindOf(address: string, services: ReadonlySet<string>): string {
  const [, locale, id] = /^\/([^/]+)\/programmes\/([^/]+)\/$/.exec(address) ?? [];
  if (!id) return address;
  return `${locale} ${services.has(id) ? 'service' : 'programme'}`;
}

function serviceIds(): ReadonlySet<string> {
  const { services } = JSON.parse(readFileSync('out/open-data/catalogue.json', 'utf8'));
  return new Set(services.map(({ id }: { id: string }) => id));
}

/** A place that only the seed and the address decide: a page more or less moves no other. */
function placeOf(address: string): string {
  return createHash('sha256').update(`${seed} ${address}`).digest('hex');
}
