import type { DateRange } from '../dates';
import type { Subject } from '../facts/situation';
import { contradictedDay } from '../facts/contradicted-day';
import { contradictions } from '../facts/contradictions';
import type { Path } from '../facts/household';
import { formatDate } from '../i18n/format';
import { withoutRuby } from '../i18n/ruby';
import { availabilityDated } from '../words/availability-dated';
import { dayTold } from '../words/day-told';
import { laterDayTold } from '../words/later-told';
import { firstDayOf, pausesAhead, type Judgement, type Later, type ProgrammeResult } from '../rules';
import { amountLines } from './amount-lines';
import { conditionLines, conditionMarks } from './condition-lines';
import type { Report } from './report';
import type { ReportWords } from './report-words';

/** The assessment of one household as lines to read: what contradicts, what an older description never told, every programme with its verdict, reasons, amount, days and desk, then what nobody is judged for. */
export function assessmentText(report: Report, words: ReportWords): string[] {
  const { say } = words;
  const { on, results, neverTold = [] } = report;
  const heading = say('AssessCommand', 'heading', { day: formatDate(on, words.formats) });
  const legend = (['met', 'unmet', 'unknown'] as const).map(
    (verdict) => `${conditionMarks[verdict]} ${say('CheckerReasons', verdict)}`,
  );
  return [
    heading,
    ...contradictionLines(report, words),
    legend.join('  '),
    ...pathLines(say('AssessCommand', 'neverTold'), neverTold, words, '  '),
    ...results.flatMap((result) => ['', ...programmeLines(result, report, words)]),
    ...serviceLines(words),
  ].map(withoutRuby);
}

/** Each contradiction as a sentence that says what to correct, with the answers that it is between. */
function contradictionLines({ household, on }: Report, words: ReportWords): string[] {
  const { say, formats, question } = words;
  const found = contradictions(household, on);
  if (found.length === 0) return [];
  return [
    say('AssessCommand', 'contradictions'),
    ...found.flatMap((each) => {
      const day = contradictedDay(each, household);
      const sentence = say('CheckerContradictions', each.says, { day: day ? formatDate(day, formats) : '' });
      return [`  ${sentence}`, ...each.paths.map((path) => `    ${question(path)} (${path})`)];
    }),
  ];
}

function serviceLines({ say, services }: ReportWords): string[] {
  if (services.length === 0) return [];
  return ['', say('CheckerServices', 'heading'), ...services.map((title) => `  ${title}`)];
}

function programmeLines(result: ProgrammeResult, report: Report, words: ReportWords): string[] {
  const { id, amount, availability, subjects, ask } = result;
  const { say } = words;
  const later = report.later.get(id);
  // What a programme that has ended paid is no money to be had.
  const isToBeHad = amount !== undefined && availability.state !== 'ended';
  const details = [
    say('AssessCommand', 'verdict', { verdict: say('VerdictMark', headlineOf(result, later)) }),
    ...(later ? laterLines(later, subjects.length > 0, words) : []),
    ...availabilityLines(result, words),
    ...dueLine(result, words),
    ...(subjects.length > 0
      ? subjects.flatMap((subject) => subjectLines(id, subject, words))
      : conditionLines(id, result.conditions, words)),
    ...(isToBeHad ? amountLines(id, amount, words) : []),
    ...daysLines(result, report, words),
    ...pathLines(say('AssessCommand', 'ask'), ask, words, '    '),
    ...deskLines(id, words),
  ];
  return [words.programmes[id]?.title ?? id, ...details.map((line) => `  ${line}`)];
}

/** What stands above the conditions: that they are met is no yes where the programme has ended or no day is left. */
function headlineOf({ availability, hasNoDayLeft, verdict }: ProgrammeResult, later: Later | undefined) {
  if (availability.state === 'ended') return 'ended';
  if (hasNoDayLeft) return 'no-day-left';
  return later ? 'later' : verdict;
}

function availabilityLines({ availability }: ProgrammeResult, { formats, say }: ReportWords): string[] {
  const { state, ends } = availability;
  const dated = availabilityDated(availability, formats, (key, values) =>
    say('AvailabilityLabel', key, values),
  );
  return [
    say('AssessCommand', 'availability', {
      state: say('AvailabilityLabel', state),
      dated: dated ?? '',
    }),
    ...(ends ? [say('AvailabilityLabel', 'ends', { day: formatDate(ends, formats) })] : []),
  ];
}

function dueLine(
  { freshness: { isDue, recheck } }: ProgrammeResult,
  { formats, say }: ReportWords,
): string[] {
  return isDue ? [say('AssessCommand', 'due', { recheck: formatDate(recheck, formats) })] : [];
}

function subjectLines(
  programme: string,
  { subject, verdict, conditions }: Judgement,
  words: ReportWords,
): string[] {
  const { say } = words;
  return [
    say('AssessCommand', 'subject', { name: nameOf(subject, words), verdict: say('VerdictMark', verdict) }),
    ...conditionLines(programme, conditions, words).map((line) => `  ${line}`),
  ];
}

function nameOf({ adult, child }: Subject, { say }: ReportWords): string {
  return child === undefined
    ? say('CheckerResult', adult)
    : say('CheckerResult', 'child', { number: child + 1 });
}

/** From when, for whom, and whether something else is open then. */
function laterLines(later: Later, isForSomebody: boolean, words: ReportWords): string[] {
  const { say, formats } = words;
  const open = later.verdict === 'unknown' ? [say('CheckerLater', 'unknown')] : [];
  if (later.kind === 'after-birth') return [say('AssessCommand', 'laterBirth'), ...open];
  const { subject } = later;
  const day = laterDayTold(later, formats, say);
  return [
    isForSomebody
      ? say('AssessCommand', 'laterFrom', { day, name: nameOf(subject, words) })
      : say('AssessCommand', 'laterFromHousehold', { day }),
    ...open,
  ];
}

/** The first and the last day with the pauses between, or that no day is left. */
function daysLines(result: ProgrammeResult, { on, holidays }: Report, words: ReportWords): string[] {
  const { applyUntil, hasNoDayLeft, verdict, window } = result;
  const { say, formats } = words;
  if (hasNoDayLeft) return [say('AssessCommand', 'noDay')];
  if (!window || verdict === 'unmet') return [];
  const ends = window.lastDay ?? 'apply';
  return [
    ...dayLine(firstDayOf(result, on), 'first', words, (day) => say('AssessCommand', 'from', { ends, day })),
    ...dayLine(applyUntil, 'last', words, (day) => say('AssessCommand', 'until', { ends, day })),
    ...pausesAhead(window, on, holidays).map(({ from, until }) =>
      say('AssessCommand', 'pause', { from: formatDate(from, formats), until: formatDate(until, formats) }),
    ),
  ];
}

function dayLine(
  range: DateRange | undefined,
  end: 'first' | 'last',
  { formats, say }: ReportWords,
  tell: (day: string) => string,
): string[] {
  if (!range) return [];
  return [tell(dayTold(range, end, formats, say))];
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
      phone
        ? say('AssessCommand', 'desk', { name, phone })
        : say('AssessCommand', 'deskWithoutPhone', { name }),
    ];
  });
}
