import { addDays, parseDate, type DateRange, type PlainDate } from '../dates';
import { situationOf, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import { gatesFor } from '../planner/gates';
import type { PlanGateId } from '../planner/gate';
import { factOf, judgingOf, type Catalogue, type Figures, type GateId, type ToldFact } from '../rules';

/** A day of the example: one of a programme's plan, or one that follows from the move, by figures of the guide or named as in fertility-grant.registeredYears. */
export type WorkedDay = { programme: string; gate: GateId } | ToldFact;

/** `exact`: do it on that day, or by or from it. `between`: it depends on a day in between that the household chooses. */
export type Worked =
  { readonly kind: 'exact'; readonly day: PlainDate } | ({ readonly kind: 'between' } & DateRange);

const self: Subject = { adult: 'self' };

/** The day of a step for a household that moves in on `moveIn`. Of a day that is open to doubt the safe end: a limit at its earliest, a wait at its latest. */
export function workedDay(
  step: WorkedDay,
  moveIn: PlainDate,
  catalogue: Catalogue,
  own: Figures = {},
): Worked {
  const situation = situationOf(exampleHousehold(moveIn), addDays(moveIn, -1), catalogue.places);
  if ('fact' in step) {
    const value = factOf(step, { ...figuresOfAll(catalogue), ...own }).fact.read(situation, self, []);
    if (typeof value === 'object' && value !== null && 'from' in value) return exact(value.until);
    throw new Error(`the example says nothing of ${step.fact}`);
  }
  const programme = catalogue.programmes.find(({ id }) => id === step.programme);
  const gate =
    programme &&
    gatesFor(programme, judgingOf(situation, self, catalogue.holidays)).find(({ id }) => id === step.gate);
  if (!gate?.when) throw new Error(`the plan of ${step.programme} has no day ${step.gate} in the example`);
  if (limits.has(gate.id)) return exact(gate.when.from);
  if (waits.has(gate.id)) return exact(gate.when.until);
  return gate.when.from === gate.when.until ? exact(gate.when.from) : { kind: 'between', ...gate.when };
}

/** The figures of all programmes, each by the name of its programme and its own. */
function figuresOfAll({ programmes }: Catalogue): Figures {
  const named = programmes.flatMap(({ id, figures }) =>
    Object.entries(figures).map(([name, figure]) => [`${id}.${name}`, figure] as const),
  );
  return Object.fromEntries(named);
}

/** The next `monthDay` after `day`: 03-20 after 2026-11-24 is 2027-03-20. */
export function nextDayOfYear(monthDay: string, day: PlainDate): PlainDate {
  const year = Number(day.slice(0, 4));
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const found = parseDate(`${candidate}-${monthDay}`);
    if (found && found > day) return found;
  }
  throw new RangeError(`no day of the next years is ${monthDay}`);
}

/** A household that keeps its work and moves as one, with nothing told that no step needs. */
function exampleHousehold(moveIn: PlainDate): Household {
  return {
    movesWith: 'same-household',
    treatedRegisteredSince: moveIn,
    self: { residence: 'moving-in', workRoutes: ['telework'], moveInDate: moveIn },
  };
}

const exact = (day: PlainDate): Worked => ({ kind: 'exact', day });
const limits: ReadonlySet<PlanGateId> = new Set(['notice', 'apply-until', 'startup-limit']);
const waits: ReadonlySet<PlanGateId> = new Set(['wait', 'apply-from']);
