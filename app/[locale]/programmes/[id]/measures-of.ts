import { loadStrategies } from '@/lib/content/load-strategy';
import type { Locale } from '@/lib/i18n/locales';
import type { Programme, Service } from '@/lib/rules';

/** The measures of the strategy under which a programme or service stands, by number and name. */
export function measuresOf({ measures }: Programme | Service, locale: Locale) {
  return loadStrategies(locale)
    .flatMap(({ groups }) => groups.flatMap((group) => group.measures))
    .filter(({ number }) => measures.includes(number))
    .map(({ number, name }) => ({ number, name: name.text }));
}
