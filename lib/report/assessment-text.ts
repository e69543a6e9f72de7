import type { DateRange, PlainDate } from '../dates';
import type { Path } from '../facts/paths';
import { formatDate } from '../i18n/format';
import { withoutRuby } from '../i18n/ruby';
import { writtenDate } from '../i18n/written-date';
import type { ProgrammeResult } from '../rules/assess';
import { firstDayOf } from '../rules/first-day';
import type { Judgement } from '../rules/judge';
import { amountLines } from './amount-lines';
import { conditionLines, marks } from './condition-lines';
import type { ReportWords } from './report-words';

/** The assessment of one household as lines to read: what an older description never told, every programme with its verdict, reasons, amount, days and desk, then what nobody is judged for. */
export function assessmentText(
  day: PlainDate,
  results: readonly ProgrammeResult[],
  words: ReportWords,
  neverTold: readonly Path[] = [],
): string[] {
  const { say } = words;
  const heading = say('AssessCommand.heading', { day: formatDate(day, words.locale) });
  const legend = (['met', 'unmet', 'unknown'] as const).map(
    (verdict) => `${marks[verdict]} ${say(`CheckerReasons.${verdict}`)}`,
  );
  return [
    heading,
    legend.join('  '),
    ...pathLines(say('AssessCommand.neverTold'), neverTold, words, '  '),
    ...results.flatMap((result) => ['', ...programmeLines(day, result, words)]),
    ...serviceLines(words),
  ].map(withoutRuby);
}

function serviceLines({ say, services }: ReportWords): string[] {
  if (services.length === 0) return [];
  return ['', say('CheckerServices.heading'), ...services.map((title) => `  ${title}`)];
}

function programmeLines(day: PlainDate, result: ProgrammeResult, words: ReportWords): string[] {
  const { id, verdict, amount, subjects, ask } = result;
  const { say } = words;
  const ends = result.window?.lastDay ?? 'apply';
  const details = [
    say('AssessCommand.verdict', { verdict: say(`VerdictMark.${verdict}`) }),
    availabilityLine(result, words),
    ...dueLine(result, words),
    ...(subjects.length > 0
      ? subjects.flatMap((subject) => subjectLines(id, subject, words))
      : conditionLines(id, result.conditions, words)),
    ...(amount ? amountLines(id, amount, words) : []),
    ...dayLine(firstDayOf(result, day), words, (from) => say('AssessCommand.from', { ends, day: from })),
    ...dayLine(result.applyUntil, words, (until) => say('AssessCommand.until', { ends, day: until })),
    ...pathLines(say('AssessCommand.ask'), ask, words, '    '),
    ...deskLines(id, words),
  ];
  return [words.programmes[id]?.title ?? id, ...details.map((line) => `  ${line}`)];
}

function availabilityLine(
  { availability: { state, asOf } }: ProgrammeResult,
  { locale, say }: ReportWords,
): string {
  const dated = say('AvailabilityLabel.asOf', { date: writtenDate(asOf, locale) });
  return say('AssessCommand.availability', { state: say(`AvailabilityLabel.${state}`), dated });
}

function dueLine({ freshness: { isDue, recheck } }: ProgrammeResult, { locale, say }: ReportWords): string[] {
  return isDue ? [say('AssessCommand.due', { recheck: formatDate(recheck, locale) })] : [];
}

function subjectLines(
  programme: string,
  { subject, verdict, conditions }: Judgement,
  words: ReportWords,
): string[] {
  const { say } = words;
  const { adult, child } = subject;
  const name =
    child === undefined ? say(`CheckerResult.${adult}`) : say('CheckerResult.child', { number: child + 1 });
  return [
    say('AssessCommand.subject', { name, verdict: say(`VerdictMark.${verdict}`) }),
    ...conditionLines(programme, conditions, words).map((line) => `  ${line}`),
  ];
}

function dayLine(
  range: DateRange | undefined,
  { locale, say }: ReportWords,
  tell: (day: string) => string,
): string[] {
  if (!range) return [];
  const day = formatDate(range, locale);
  const told = range.from === range.until ? day : say('CheckerWindow.someDay', { day });
  return [tell(told)];
}

function pathLines(
  heading: string,
  paths: readonly Path[],
  { question }: ReportWords,
  indent: string,
): string[] {
  if (paths.length === 0) return [];
  return [heading, ...paths.map((path) => `${indent}${question(path)} (${path})`)];
}

function deskLines(programme: string, { desks, rules, say }: ReportWords): string[] {
  return (rules[programme]?.desks ?? []).flatMap((id) => {
    const desk = desks[id];
    if (!desk) return [];
    const { name, phone } = desk;
    return [
      phone ? say('AssessCommand.desk', { name, phone }) : say('AssessCommand.deskWithoutPhone', { name }),
    ];
  });
}
