import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess, laterFor, type Catalogue, type Later, type ProgrammeResult } from '../rules';

/** A programme on the result; without `result` where judging it failed, which no other programme may suffer from. */
export type Assessed = {
  readonly id: string;
  readonly result: ProgrammeResult | undefined;
  /** From when it is no longer unmet, where only time has to pass. */
  readonly later?: Later | undefined;
};

/** Judges every programme; should one fail, the others are judged without it. What comes later is left out. */
export function assessEach(household: Household, day: PlainDate, catalogue: Catalogue): Assessed[] {
  const all = attempt(() => assess(household, day, catalogue));
  if (all) return all.map((result) => ({ id: result.id, result }));
  return catalogue.programmes.map(({ id, buildsOn }) => {
    const programmes = catalogue.programmes.filter((each) => each.id === id || each.id === buildsOn);
    const results = attempt(() => assess(household, day, { ...catalogue, programmes }));
    return { id, result: results?.find((result) => result.id === id) };
  });
}

/** The same, with what comes later. Looking years ahead takes a while, so the last households are remembered. */
export function assessEachAhead(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): readonly Assessed[] {
  const known = remembered.get(household);
  if (known?.day === day && known.catalogue === catalogue) return known.assessed;
  const laterOf = laterFor(household, day, catalogue);
  const assessed = assessEach(household, day, catalogue).map((each) => ({
    ...each,
    later: laterOfEach(each, catalogue, laterOf),
  }));
  remembered.set(household, { day, catalogue, assessed });
  return assessed;
}

type Remembered = { day: PlainDate; catalogue: Catalogue; assessed: readonly Assessed[] };
const remembered = new WeakMap<Household, Remembered>();

/** What has ended does not come later. */
function laterOfEach(
  { id, result }: Assessed,
  { programmes }: Catalogue,
  laterOf: ReturnType<typeof laterFor>,
): Later | undefined {
  const programme = programmes.find((each) => each.id === id);
  if (!programme || result?.verdict !== 'unmet' || result.availability.state === 'ended') return undefined;
  return attempt(() => laterOf(programme));
}

function attempt<T>(judge: () => T): T | undefined {
  try {
    return judge();
  } catch {
    return undefined;
  }
}
