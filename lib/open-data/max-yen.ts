import type { PlainDate } from '../dates';
import { figureNumber, type Programme } from '../rules';
import type { Source } from '../words/content-words';
import { figuresOf, highestOn, holdingOn } from './figures-of';

/**
 * The most that one application on `day` can bring, in whole yen: only for money paid once whose every part is stated by the strategy or an official
 * page. What is paid by month or visit, waived, or known from elsewhere has no such figure.
 */
export function maxYenOf(
  { amount, figures }: Programme,
  sources: Readonly<Record<string, Source>>,
  day: PlainDate,
): number | undefined {
  if (!amount || amount.kind !== 'payment' || amount.period !== 'once') return undefined;
  const named = amount.parts.map((part) => holdingOn(figuresOf(part), figures, day));
  const all = [...named.flat(), ...(amount.ceiling ? [amount.ceiling] : [])];
  const isSure = all.every((name) => sources[figures[name]?.source ?? '']?.rank !== 'third');
  if (!isSure || named.length === 0 || named.some((names) => names.length === 0)) return undefined;
  const most = named.map((names) => Math.max(...names.map((name) => figureNumber(figures, name))));
  const sum = most.reduce((total, yen) => total + yen, 0);
  return amount.ceiling ? Math.min(sum, highestOn(amount.ceiling, figures, day)) : sum;
}
