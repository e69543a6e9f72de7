import format, { type CompiledMessage } from 'icu-minify/format';
import { localeTraits, type Locale } from './locales';

/** Fills in a sentence that was made ready when the site was built. Days and money arrive as text: see `format.ts`. */
export function fillMessage(
  message: CompiledMessage,
  locale: Locale,
  values?: Readonly<Record<string, string | number>>,
): string {
  return String(format(message, localeTraits[locale].intlTag, values, { formatters }));
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};
