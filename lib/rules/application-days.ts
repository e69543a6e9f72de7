import { addDays, type DateRange, type PlainDate } from '../dates';
import type { Path } from '../facts/household';
import type { Situation, Subject } from '../facts/situation';
import { noticeIsAhead, noticePath } from '../law/relocation-days';
import type { Judging } from './judging';
import type { CompiledProgramme } from './compile-programme';
import { firstDay, intersection, lastDay, stretchOf, union, type Stretches } from './days/stretches';
import type { WindowTrace } from './windows';

/** The days still ahead on which some reading lets this subject apply; none where all are over. */
export function daysStillAhead({ anyReading }: WindowTrace, day: PlainDate): Stretches {
  return intersection(anyReading, stretchOf(day, undefined));
}

/** Whether no reading leaves this subject a day on which one could still apply, or file a notice that is not filed yet. */
export function hasNoDayLeft(
  window: WindowTrace | undefined,
  situation: Situation,
  subject: Subject,
): boolean {
  if (!window || !isOver(window, situation.day)) return false;
  if (window.lastDay === 'notice') return noticeIsAhead(situation, subject) === true;
  return window.lastDay === 'apply';
}

/** What tells whether a notice whose days are over was filed on one of them; nothing while there are some, or once it was told. */
export function pathsOfNotice(window: WindowTrace, { situation, subject }: Judging): readonly Path[] {
  const isOpen = window.lastDay === 'notice' && isOver(window, situation.day);
  return isOpen && noticeIsAhead(situation, subject) === undefined ? noticePath(situation, subject) : nothing;
}

const nothing: readonly Path[] = [];

function isOver({ anyReading }: WindowTrace, day: PlainDate): boolean {
  const last = anyReading.at(-1);
  return !last || (last.until !== undefined && last.until < day);
}

/**
 * The days on one of which this subject applies or applied: those still ahead; of a scheme without days of its own those on which a dated word
 * says that it was open, from the day that chooses the version on. Today where there are none.
 */
export function daysOfApplying(
  { programme, decidedBy }: CompiledProgramme,
  { situation, subject }: Judging,
  window: WindowTrace | undefined,
): Stretches {
  const today = stretchOf(situation.day, situation.day);
  if (window) return orElse(daysStillAhead(window, situation.day), today);
  const open = programme.availability
    .filter(({ state }) => state === 'open')
    // The schema has checked that these texts are days.
    .map(({ from, until, knownUntil }) =>
      stretchOf(from as PlainDate, (until ?? knownUntil) as PlainDate | undefined),
    )
    .reduce(union, []);
  const decided = decidedBy?.read(situation, subject, []);
  if (!decidedBy || decided === null) return orElse(open, today);
  const told = typeof decided === 'object' && 'from' in decided ? decided : undefined;
  // A day after the last word of an opening stands for itself.
  const last = lastDay(open);
  const after = open.length > 0 && !last ? [] : stretchOf(last && addDays(last, 1), undefined);
  const itself = intersection(stretchOf(told?.from, told?.until), after);
  return union(intersection(open, stretchOf(told?.from, undefined)), itself);
}

/** From the first of the days to the last; an open end is a day far away. */
export function hullOf(days: Stretches, { situation }: Judging): DateRange {
  const far = 365 * 30;
  return {
    from: firstDay(days) ?? addDays(situation.day, -far),
    until: lastDay(days) ?? addDays(situation.day, far),
  };
}

const orElse = (days: Stretches, other: Stretches): Stretches => (days.length > 0 ? days : other);
