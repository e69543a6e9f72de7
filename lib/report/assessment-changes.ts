import { dateRangeText, type DateRange } from '../dates';
import type { AmountTrace, ProgrammeResult } from '../rules';
import { subjectPath } from './assessment-json';

/** One thing that a result says otherwise than another one of the same programme and household. */
export type AssessmentChange = { readonly what: string; readonly before: string; readonly after: string };

/** Everything that differs between two results, each with both sides: `amount`, 1,000,000円, 1,050,000円. */
export function changesBetween(before: ProgrammeResult, after: ProgrammeResult): AssessmentChange[] {
  const [old, now] = [new Map(parts(before)), new Map(parts(after))];
  const changes = [...new Set([...old.keys(), ...now.keys()])]
    .map((what) => ({ what, before: old.get(what) ?? 'none', after: now.get(what) ?? 'none' }))
    .filter((change) => change.before !== change.after);
  return changes.filter((change) => !isImplied(change, changes));
}

/** What changes for one adult or child just as for the whole household goes without saying. */
function isImplied({ what, before, after }: AssessmentChange, changes: readonly AssessmentChange[]): boolean {
  const [, kind, person] = what.match(/^(amount|verdict) of (.*)$/) ?? [];
  return (
    person !== undefined &&
    changes.some((each) => each.what === kind && each.before === before && each.after === after)
  );
}

function parts(result: ProgrammeResult): [what: string, said: string][] {
  const { verdict, availability, version, amount, conditions, subjects, ask } = result;
  return [
    ['verdict', verdict],
    ['applications', availability.state],
    ['version', version ?? 'none'],
    ['amount', yenText(amount)],
    ['first day', dayText(result.applyFrom)],
    ['last day', dayText(result.applyUntil)],
    ...conditions.map((each): [string, string] => [`condition ${each.id}`, each.verdict]),
    ...subjects.flatMap((each): [string, string][] => [
      [`verdict of ${subjectPath(each.subject)}`, each.verdict],
      [`amount of ${subjectPath(each.subject)}`, yenText(each.amount)],
    ]),
    ['questions left', ask.join(', ') || 'none'],
  ];
}

function yenText(amount: AmountTrace | undefined): string {
  if (!amount) return 'none';
  const { kind, yen } = amount;
  if (!yen) return kind;
  const [min, max] = [yen.min, yen.max].map((each) => each.toLocaleString('en-US'));
  return min === max ? `${max}円` : `${min}–${max}円`;
}

const dayText = (range: DateRange | undefined): string => (range ? dateRangeText(range) : 'none');
