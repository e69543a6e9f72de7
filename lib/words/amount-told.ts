import { formatYenRange } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';
import type { AmountTrace } from '../rules';
import type { Say, SentencesOf } from './speaker';

/** How much and how often; undefined where no sum is set. */
export function amountTold(
  amount: AmountTrace | undefined,
  formats: LocaleFormats,
  say: Say<SentencesOf<'CheckerAmount'>>,
): string | undefined {
  if (!amount?.yen || amount.yen.max === 0) return undefined;
  const { min, max } = amount.yen;
  return say('CheckerAmount', amount.period, { yen: formatYenRange(min, max, formats) });
}
