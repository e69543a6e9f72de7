import type { PlainDate } from '../dates';
import { situationOf, type Situation } from '../facts/situation';
import { contradictions } from '../facts/contradictions';
import type { Household } from '../facts/household';
import type { Verdict } from '../facts/value';
import { hasNoDayLeft } from './application-days';
import { askFor, type Asking } from './ask';
import { availabilityOn } from './availability';
import type { Catalogue } from './catalogue';
import { compileProgramme, type CompiledProgramme } from './compile-programme';
import { heldAgainst, withoutContradictions } from './contradicted';
import { freshnessOn } from './freshness';
import { judge, type Judgement } from './judge';
import { isChild, judgingsOf } from './judged-for';
import type { Judging } from './judging';
import { decisiveOf, householdVerdict, missingChildren, total } from './of-household';
import type { ProgrammeResult } from './programme-result';

/**
 * Judges every programme for a household on `day` (基準日). Every programme of the catalogue is in the answer, in its order. Nothing is met by
 * answers that contradict each other.
 */
export function assess(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking = 'missing-or-better',
): ProgrammeResult[] {
  const results = assessAsTold(household, day, catalogue, asking);
  const found = contradictions(household, day);
  if (found.length === 0) return results;
  const without = assessAsTold(withoutContradictions(household, found), day, catalogue, asking);
  return results.map((result, place) => heldAgainst(result, without[place]));
}

function assessAsTold(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking,
): ProgrammeResult[] {
  const situation = situationOf(household, day, catalogue.places);
  const judgings = judgingsOf(situation, catalogue.holidays, asking);
  const judgements = new Map<string, Judgement>();
  return catalogue.programmes.map((programme) => {
    const compiled = compileProgramme(programme);
    const base = programme.buildsOn ? judgements.get(programme.buildsOn) : undefined;
    const judged = judgings[programme.subject].map((judging) => judge(compiled, judging, base));
    const subjects = programme.subject === 'child' ? judged.filter(isChild) : judged;
    const verdict = householdVerdict(programme, situation, subjects);
    const decisive = decisiveOf(subjects, verdict);
    if (decisive) judgements.set(programme.id, decisive);
    return resultOf(compiled, situation, judgings[programme.subject], verdict, subjects, decisive);
  });
}

function resultOf(
  compiled: CompiledProgramme,
  situation: Situation,
  judgings: readonly Judging[],
  verdict: Verdict,
  subjects: readonly Judgement[],
  decisive: Judgement | undefined,
): ProgrammeResult {
  const { programme } = compiled;
  const availability = availabilityOn(programme, situation.day);
  const isOpen = verdict !== 'unmet';
  return {
    id: programme.id,
    verdict,
    availability,
    freshness: freshnessOn(programme, situation.day),
    version: decisive?.version,
    conditions: decisive?.conditions ?? [missingChildren(programme, situation)],
    amount: isOpen ? total(programme, subjects, decisive) : undefined,
    window: decisive?.window,
    hasNoDayLeft: isOpen && hasNoDayLeft(decisive?.window, situation.day),
    applyFrom: isOpen ? decisive?.window?.from : undefined,
    applyUntil: isOpen ? decisive?.window?.until : undefined,
    ...askFor(compiled, situation, judgings, subjects, verdict, isOpen && availability.state !== 'ended'),
    subjects: programme.subject === 'household' ? nobody : subjects,
  };
}

const nobody: readonly Judgement[] = [];
