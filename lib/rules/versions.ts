import type { DateRange } from '../dates';
import type { Case } from '../facts/case';
import { facts } from '../facts/facts';
import type { Judging } from './compare';
import type { Programme, Version } from './schema';

/** The versions of a rule that may apply, and whether the date may also fall where no version is known. */
export type Candidates = { readonly versions: readonly Version[]; readonly gap: boolean };

/** Chooses by the date the programme names (registration day, move-in day …). No such date at all: the last version. */
export function versionsFor({ decidedBy, versions }: Programme, { kase, subject }: Judging): Candidates {
  const last = versions.at(-1);
  if (!last) throw new Error('a programme without a version');
  const date = decidedBy ? facts[decidedBy.fact].read(kase, subject, []) : today(kase);
  if (date === null) return { versions: [last], gap: false };
  if (date === undefined) return { versions, gap: versions.length > 1 };
  if (typeof date !== 'object' || !('from' in date)) throw new Error('a version is chosen by a day');
  const possible = versions.filter((version) => overlaps(version, date));
  return { versions: possible, gap: !covered(possible, date) };
}

const today = ({ day }: Case): DateRange => ({ from: day, until: day });

const overlaps = ({ from, until }: Version, date: DateRange): boolean =>
  (from === undefined || from <= date.until) && (until === undefined || until >= date.from);

/** Whether one version holds for the whole range; versions never touch, so between two of them there is always a gap. */
const covered = (versions: readonly Version[], date: DateRange): boolean =>
  versions.some(
    ({ from, until }) =>
      (from === undefined || from <= date.from) && (until === undefined || until >= date.until),
  );
