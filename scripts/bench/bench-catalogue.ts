import { contentRoot, loadCatalogue, loadServices, loadSources } from '@/lib/content/load';
import { loadStrategies } from '@/lib/content/load-strategy';
import { translationState } from '@/lib/content/translation/translation-state';
import { locales } from '@/lib/i18n/locales';

/** How many measures of the strategy stand on the site with projects that are programmes here, or with the reason why not. */
export function measuresAccountedFor(): number {
  const measures = loadStrategies('ja').flatMap(({ groups }) => groups.flatMap((group) => group.measures));
  const accounted = measures.filter(
    ({ name, projects }) =>
      name.japanese &&
      projects.length > 0 &&
      projects.every((each) => each.programmes.length > 0 || each.without),
  );
  return new Set(accounted.map(({ number }) => number)).size;
}

/** How many in a hundred programmes and services have up-to-date words of their own in every language. */
export function percentInEveryLanguage(): number {
  const files = [
    ...loadCatalogue().programmes.map(({ id }) => `programmes/${id}`),
    ...loadServices().map(({ id }) => `services/${id}`),
  ];
  const states = files.map((file) =>
    locales.map((locale) => translationState(locale, file, contentRoot).kind),
  );
  return percent(states, (each) => !each.includes('missing') && !each.includes('changed'));
}

/** How many in a hundred conditions, readings, parts of amounts, days and figures name a source that is on record. */
export function percentWithSource(): number {
  const sources = loadSources();
  const facts = [...loadCatalogue().programmes, ...loadServices()].flatMap(factsOf);
  return percent(facts, ({ source }) => typeof source === 'string' && source in sources);
}

/** What a rule states, one by one: everything in the lists that carry conditions, amounts and days. A figure that words use is stated once, by its name. */
function factsOf(value: unknown): { source?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(stating.includes(key) ? Object.values<unknown>(each).filter(isStated) : []),
    ...factsOf(each),
  ]);
}

const isStated = (each: unknown): each is { source?: unknown } => typeof each === 'object' && each !== null;

const stating = ['conditions', 'readings', 'parts', 'figures', 'availability', 'versions', 'gates'];

function percent<T>(all: readonly T[], isGood: (each: T) => boolean): number {
  return (100 * all.filter(isGood).length) / all.length;
}
