import type { Path } from '../facts/paths';
import type { Verdict } from '../facts/value';
import { opposite } from './compare';
import type { Trace } from './evaluate';
import type { ConditionTrace, Judgement } from './judge';

/** Says of an answer whether it may still be given or become more exact. */
export type Answerable = (path: Path) => boolean;

/** Whether such answers could make a judgement met or unmet, as far as its parts tell one by one: what it denies is impossible. */
export function judgementCanBecome(
  { conditions, base }: Judgement,
  wanted: 'met' | 'unmet',
  answerable: Answerable,
): boolean {
  const can = (condition: ConditionTrace) => conditionCanBecome(condition, wanted, answerable);
  if (wanted === 'unmet')
    return conditions.some(can) || (base !== undefined && judgementCanBecome(base, wanted, answerable));
  return conditions.every(can) && (base === undefined || judgementCanBecome(base, wanted, answerable));
}

/** The same of one condition. Rival readings decide only together. */
export function conditionCanBecome(
  { id, verdict, trace, readings, open }: ConditionTrace,
  wanted: Verdict,
  answerable: Answerable,
): boolean {
  if (verdict !== 'unknown') return verdict === wanted;
  // What the programme below comes to is told by its own conditions.
  if (id === 'base') return wanted === 'met';
  if (open?.some(answerable)) return true;
  if (trace) return canBecome(trace, wanted, answerable);
  return (readings ?? []).every((reading) => canBecome(reading.trace, wanted, answerable));
}

/** The same of one rule: a group needs either one of its parts or all of them. */
export function canBecome(trace: Trace, wanted: Verdict, answerable: Answerable): boolean {
  if (trace.verdict !== 'unknown') return trace.verdict === wanted;
  if (trace.kind === 'fact') return trace.open.some(answerable);
  const ofParts = trace.kind === 'not' ? opposite[wanted] : wanted;
  const can = (part: Trace) => canBecome(part, ofParts, answerable);
  const oneDecides = trace.kind === 'any' ? 'met' : 'unmet';
  return ofParts === oneDecides ? trace.parts.some(can) : trace.parts.every(can);
}
