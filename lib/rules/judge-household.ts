import type { PlainDate } from '../dates';
import { contradictions } from '../facts/contradictions';
import type { Household } from '../facts/household';
import { situationOf } from '../facts/situation';
import type { Asking } from './ask';
import type { Catalogue } from './catalogue';
import { compileProgramme } from './compile-programme';
import { heldAgainst, withoutContradictions, type Held } from './contradicted';
import { judge, type SubjectOutcome } from './judge';
import { isChild, judgingsOf } from './judged-for';
import { decisiveOf, householdVerdict } from './of-household';
import type { ProgrammeOutcome } from './programme-outcome';

/**
 * Judges every programme of a catalogue for a household on `day` and turns each into what `told` makes of it. Nothing is met by answers that
 * contradict each other.
 */
export function judgeHousehold<T extends Held>(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking,
  told: (outcome: ProgrammeOutcome) => T,
): T[] {
  const results = outcomesOf(household, day, catalogue, asking).map(told);
  if (!results.some(({ verdict }) => verdict === 'met')) return results;
  const found = contradictions(household, day);
  if (found.length === 0) return results;
  const without = outcomesOf(withoutContradictions(household, found), day, catalogue, asking);
  return results.map((result, place) => heldAgainst(result, without[place]?.verdict));
}

function outcomesOf(
  household: Household,
  day: PlainDate,
  { programmes, places, holidays }: Catalogue,
  asking: Asking,
): ProgrammeOutcome[] {
  const situation = situationOf(household, day, places);
  const judgingsFor = judgingsOf(situation, holidays, asking);
  const decisives = new Map<string, SubjectOutcome>();
  return programmes.map((programme) => {
    const compiled = compileProgramme(programme);
    const judgings = judgingsFor[programme.subject];
    const base = programme.buildsOn ? decisives.get(programme.buildsOn) : undefined;
    const judged = judgings.map((judging) => judge(compiled, judging, base));
    const subjects = programme.subject === 'child' ? judged.filter(isChild) : judged;
    const verdict = householdVerdict(programme, situation, subjects);
    const decisive = decisiveOf(subjects, verdict);
    if (decisive) decisives.set(programme.id, decisive);
    return { compiled, situation, judgings, verdict, subjects, decisive };
  });
}
