import type { DateRange } from '../dates';
import type { Judging } from './judging';
import type { CompiledProgramme, CompiledVersion } from './compile-programme';

/** The versions of a rule that may apply, and whether the date may also fall where no version is known. */
export type Candidates = { readonly versions: readonly CompiledVersion[]; readonly gap: boolean };

/** Chooses by the date the programme names (registration day, move-in day …). No such date at all: the last version. */
export function versionsFor(
  { decidedBy, versions }: CompiledProgramme,
  { situation, subject }: Judging,
): Candidates {
  const last = versions.at(-1);
  if (!last) throw new Error('a programme without a version');
  const date = decidedBy ? decidedBy.read(situation, subject, noReadings) : situation.today;
  if (date === null) return { versions: [last], gap: false };
  if (date === undefined) return { versions, gap: versions.length > 1 };
  if (typeof date !== 'object' || !('from' in date)) throw new Error('a version is chosen by a day');
  const whole = versions.find((version) => holdsThroughout(version, date));
  if (whole) return { versions: [whole], gap: false };
  // Versions never touch, so between two of them there is always a gap.
  return { versions: versions.filter((version) => overlaps(version, date)), gap: true };
}

const noReadings: readonly string[] = [];

const overlaps = ({ from, until }: CompiledVersion, date: DateRange): boolean =>
  (from === undefined || from <= date.until) && (until === undefined || until >= date.from);

const holdsThroughout = ({ from, until }: CompiledVersion, date: DateRange): boolean =>
  (from === undefined || from <= date.from) && (until === undefined || until >= date.until);
