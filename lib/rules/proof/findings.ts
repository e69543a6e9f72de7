import type { DateRange } from '../../dates';
import type { Span, Verdict } from '../../facts/value';
import type { AmountTrace } from '../amounts';
import type { ProgrammeResult } from '../assess';
import type { TestTrace } from '../evaluate';
import type { ConditionTrace, Judgement } from '../judge';
import type { WindowTrace } from '../windows';

/** What an assessment says, each thing under a name that stays the same when more becomes known. */
export type Findings = {
  readonly verdicts: Map<string, Verdict>;
  /** Bounds of yen and days, only where the verdict leaves them of interest. */
  readonly ranges: Map<string, Span | DateRange>;
};

/** Verdicts of the household, each subject, condition and reading; bounds of amounts and windows. */
export function findingsOf(result: ProgrammeResult): Findings {
  const { subjects, verdict, conditions, amount, applyFrom, applyUntil } = result;
  const findings: Findings = { verdicts: new Map(), ranges: new Map() };
  findings.verdicts.set('', verdict);
  if (subjects.length === 0) addConditions(findings, '', conditions);
  if (verdict !== 'unmet') {
    // The household's days and its amount are those of the first subject with its verdict: another one, another promise.
    const decisive = subjects.findIndex((each) => each.verdict === verdict);
    addAmount(findings, `by ${amount?.per === 'child' ? 'all' : decisive} `, amount);
    addRange(findings, `by ${decisive} from`, applyFrom);
    addRange(findings, `by ${decisive} until`, applyUntil);
  }
  for (const each of subjects) {
    const { adult, child } = each.subject;
    addJudgement(findings, child === undefined ? `${adult} ` : `child ${child} `, each);
  }
  return findings;
}

function addJudgement(
  findings: Findings,
  name: string,
  { verdict, conditions, amount, window }: Judgement,
): void {
  findings.verdicts.set(name, verdict);
  addConditions(findings, name, conditions);
  if (verdict === 'unmet') return;
  addAmount(findings, name, amount);
  addWindow(findings, name, window);
}

function addConditions({ verdicts }: Findings, name: string, conditions: readonly ConditionTrace[]): void {
  const add = (path: string, { verdict, readings }: TestTrace) => {
    verdicts.set(path, verdict);
    for (const reading of readings ?? []) verdicts.set(`${path}/${reading.id}`, reading.verdict);
  };
  for (const condition of conditions) add(`${name}${condition.id}`, condition);
}

function addAmount(findings: Findings, name: string, amount: AmountTrace | undefined): void {
  if (!amount) return;
  addRange(findings, `${name}amount`, amount.yen);
  for (const { id, yen } of amount.parts) addRange(findings, `${name}amount/${id}`, yen);
}

function addWindow(findings: Findings, name: string, window: WindowTrace | undefined): void {
  if (!window) return;
  addRange(findings, `${name}from`, window.from);
  addRange(findings, `${name}until`, window.until);
  for (const { id, from, until } of window.readings) {
    addRange(findings, `${name}from/${id}`, from);
    addRange(findings, `${name}until/${id}`, until);
  }
}

function addRange({ ranges }: Findings, name: string, range: Span | DateRange | undefined): void {
  if (range) ranges.set(name, range);
}
