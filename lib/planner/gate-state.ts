import type { DateRange } from '../dates';
import type { Case, Subject } from '../facts/situation';
import { noticeBy } from '../law/relocation-days';
import { dateOf } from '../facts/told-dates';
import type { DatedGate, GateState, PlanGateId } from './gate';

/** Where a gate stands on the day of the case. What lies behind is past; a limit that lies behind is missed, unless the notice was filed in time. */
export function gateState({ id, when }: DatedGate, kase: Case, subject: Subject): GateState {
  if (!when) return 'undated';
  const { day } = kase;
  if (id === 'notice') return noticeState(kase, subject, when);
  if (limits.has(id)) return when.until < day ? 'missed' : day <= when.from ? 'ahead' : 'unsure';
  const isOver = openings.has(id) ? when.until <= day : when.until < day;
  return isOver ? 'past' : 'ahead';
}

const limits: ReadonlySet<PlanGateId> = new Set(['apply-until', 'startup-limit']);
const openings: ReadonlySet<PlanGateId> = new Set(['wait', 'apply-from']);

function noticeState(kase: Case, subject: Subject, last: DateRange): GateState {
  const isInTime = noticeBy(kase, subject, last);
  if (isInTime === undefined) return 'unsure';
  if (!isInTime) return 'missed';
  const filed = dateOf(kase[subject.adult]?.told.noticeDate);
  return filed && filed.until <= kase.day ? 'past' : 'ahead';
}
