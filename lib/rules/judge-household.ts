import type { PlainDate } from '../dates';
import { contradictions } from '../facts/contradictions';
import type { Household } from '../facts/household';
import { situationOf, type Situation } from '../facts/situation';
import type { Asking } from './ask';
import type { Catalogue } from './catalogue';
import { compileProgramme } from './compile-programme';
import { heldAgainst, withoutContradictions, type Held } from './contradicted';
import { judge, type SubjectOutcome } from './judge';
import { isChild, judgingsOf, type Judgings } from './judged-for';
import { decisiveOf, householdVerdict } from './of-household';
import type { ProgrammeOutcome } from './programme-outcome';
import type { Programme } from './schema';

/** Judges every programme of a catalogue for a household on `day` and turns each into what `told` makes of it. */
export function judgeHousehold<T extends Held>(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking,
  told: (outcome: ProgrammeOutcome) => T,
): T[] {
  return catalogue.programmes.map(judgedOn(household, day, catalogue, asking, told));
}

/** The same of one programme after the other, as they are asked for. Nothing is met by answers that contradict each other. */
export function judgedOn<T extends Held>(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking,
  told: (outcome: ProgrammeOutcome) => T,
): (programme: Programme) => T {
  const outcomeOf = outcomesOf(household, day, catalogue, asking);
  const without = () => {
    const found = contradictions(household, day);
    if (found.length === 0) return outcomeOf;
    return outcomesOf(withoutContradictions(household, found), day, catalogue, asking);
  };
  let outcomeWithout: typeof outcomeOf | undefined;
  return (programme) => {
    const result = told(outcomeOf(programme));
    if (result.verdict !== 'met') return result;
    outcomeWithout ??= without();
    return heldAgainst(result, outcomeWithout(programme).verdict);
  };
}

function outcomesOf(
  household: Household,
  day: PlainDate,
  { programmes, places, holidays }: Catalogue,
  asking: Asking,
): (programme: Programme) => ProgrammeOutcome {
  const situation = situationOf(household, day, places);
  const judgingsFor = judgingsOf(situation, holidays, asking);
  const known = new Map<Programme, ProgrammeOutcome>();
  const outcomeOf = (programme: Programme): ProgrammeOutcome => {
    const before = known.get(programme);
    if (before) return before;
    const base = baseOf(programme, programmes);
    const outcome = outcomeFor(programme, situation, judgingsFor, base && outcomeOf(base).decisive());
    known.set(programme, outcome);
    return outcome;
  };
  return outcomeOf;
}

/** What a programme builds on stands above it. */
function baseOf(programme: Programme, programmes: readonly Programme[]): Programme | undefined {
  const { buildsOn } = programme;
  if (!buildsOn) return undefined;
  return programmes.slice(0, programmes.indexOf(programme)).find(({ id }) => id === buildsOn);
}

function outcomeFor(
  programme: Programme,
  situation: Situation,
  judgingsFor: Judgings,
  base: SubjectOutcome | undefined,
): ProgrammeOutcome {
  const compiled = compileProgramme(programme);
  const judgings = judgingsFor[programme.subject];
  const judged = judgings.map((judging) => judge(compiled, judging, base));
  const subjects = programme.subject === 'child' ? judged.filter(isChild) : judged;
  const verdict = householdVerdict(programme, situation, subjects);
  return {
    compiled,
    situation,
    judgings,
    verdict,
    subjects,
    decisive: () => decisiveOf(subjects, verdict),
  };
}
