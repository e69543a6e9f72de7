import type { DateRange } from '../dates';
import type { Situation, Subject } from '../facts/situation';
import { noticeBy } from '../law/relocation-days';
import { dateOf } from '../facts/told-dates';
import { limits, type DatedGate, type GateState, type PlanGateId } from './gate';

/** Where a gate stands on the day of the case. What lies behind is past; a limit that lies behind is missed, unless the notice was filed in time. */
export function gateState({ id, when }: DatedGate, situation: Situation, subject: Subject): GateState {
  if (!when) return 'undated';
  const { day } = situation;
  if (id === 'notice') return noticeState(situation, subject, when);
  if (limits.has(id)) return when.until < day ? 'missed' : day <= when.from ? 'ahead' : 'unsure';
  const isOver = openings.has(id) ? when.until <= day : when.until < day;
  return isOver ? 'past' : 'ahead';
}

const openings: ReadonlySet<PlanGateId> = new Set(['wait', 'apply-from']);

function noticeState(situation: Situation, subject: Subject, last: DateRange): GateState {
  const isInTime = noticeBy(situation, subject, last);
  if (isInTime === undefined) return 'unsure';
  if (!isInTime) return 'missed';
  const filed = dateOf(situation[subject.adult]?.told.noticeDate);
  return filed && filed.until <= situation.day ? 'past' : 'ahead';
}
