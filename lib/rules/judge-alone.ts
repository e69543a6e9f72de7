import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Catalogue } from './catalogue';
import { conditionVerdicts } from './judge';
import { judgeHousehold } from './judge-household';
import type { ProgrammeOutcome } from './programme-outcome';
import { missingChildren } from './of-household';
import type { Programme } from './schema';
import type { Standing } from './steps-ahead';

/** How it stands with a programme, and then with the one that it builds on, without amounts, days and reasons: the others are not judged. */
export function judgeAlone(
  { id, buildsOn }: Programme,
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): readonly ProgrammeOutcome[] {
  const programmes = catalogue.programmes.filter((each) => each.id === id || each.id === buildsOn);
  const alone = { ...catalogue, programmes };
  return judgeHousehold(household, day, alone, 'missing-or-better', (outcome) => outcome).toReversed();
}

/** The conditions of a programme with how it stands with each. */
export function standingIn(outcome: ProgrammeOutcome): Standing {
  const { compiled, situation, subjects } = outcome;
  const decisive = outcome.decisive();
  return {
    conditions: decisive ? conditionVerdicts(decisive) : [missingChildren(compiled.programme, situation)],
    subjects: subjects.map((each) => ({ conditions: conditionVerdicts(each) })),
  };
}
