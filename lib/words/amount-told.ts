import { formatYenRange } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import type { AmountTrace } from '../rules';
import type { Say, SentencesOf } from './speaker';

/** How much and how often; undefined where no sum is set. */
export function amountTold(
  amount: AmountTrace | undefined,
  locale: Locale,
  say: Say<SentencesOf<'CheckerAmount'>>,
): string | undefined {
  if (!amount?.yen || amount.yen.max === 0) return undefined;
  const { min, max } = amount.yen;
  return say('CheckerAmount', amount.period, { yen: formatYenRange(min, max, locale) });
}
