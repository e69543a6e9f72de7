import { formatYenRange } from '../i18n/format';
import { formatDayWithWeekday } from '../i18n/weekday';
import type { AmountTrace } from '../rules';
import type { ReportWords } from './report-words';

/** What the programme gives: yen with its period and parts, or the sentence that says what is waived. */
export function amountLines(programme: string, amount: AmountTrace, words: ReportWords): string[] {
  const { formats, programmes, say } = words;
  const { benefit = '', parts = {} } = programmes[programme] ?? {};
  if (!amount.yen || amount.yen.max === 0) return [say('AssessCommand', 'benefit', { told: benefit })];
  const yen = formatYenRange(amount.yen.min, amount.yen.max, formats);
  return [
    say('AssessCommand', 'amount', { told: say('CheckerAmount', amount.period, { yen }) }),
    // A part of which no figure is told comes on top of the sum.
    ...amount.parts.map(({ id, yen: own }) => {
      const part = parts[id] ?? id;
      return `    ${own ? `${part}: ${formatYenRange(own.min, own.max, formats)}` : part}`;
    }),
    ...amount.steps.flatMap((step) =>
      step.yen
        ? [
            say('AssessCommand', 'step', {
              day: formatDayWithWeekday(step.from, formats),
              yen: formatYenRange(step.yen.min, step.yen.max, formats),
            }),
          ]
        : [],
    ),
  ];
}
