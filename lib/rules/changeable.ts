import type { PlainDate } from '../dates';
import { dateOf } from '../facts/told-dates';
import { answerAt } from '../facts/exact';
import { isSingle, movesAlone } from '../facts/homes';
import type { Household, Path } from '../facts/household';
import { childrenOf } from '../facts/with-answer';
import { decision, otherMonth, type Decision } from './decisions';

/** Every decision still open to this household on `day`. An answer that no row of the table sets can not be changed. */
export function openDecisions(household: Household, day: PlainDate): Decision[] {
  return table.flatMap((decide) => decide(household, day) ?? []);
}

type Row = (household: Household, day: PlainDate) => Decision | undefined;

/** Each with why it can still be changed. Birth, past moves and homes, income, health, care and what was received have no row. */
const table: readonly Row[] = [
  // A planned move may come earlier or later; a couple that moves on one day stays together. A past move never changes.
  (household, day) => {
    if (!isMovePlanned(household, day) || answerAt(household, selfMove) === undefined) return undefined;
    return otherMonth('move', isTogether(household) ? [selfMove, spouseMove] : [selfMove], household, day);
  },
  // So may the move of a spouse who comes on another day, as long as it is surely ahead.
  (household, day) => {
    if (household.self?.residence === 'moving-in' && isTogether(household)) return undefined;
    return isAhead(answerAt(household, spouseMove), day)
      ? otherMonth('spouse-move', [spouseMove], household, day)
      : undefined;
  },
  // Whoever has no plan to move may make one.
  (household) =>
    household.self?.residence === 'elsewhere' && answerAt(household, selfMove) === undefined
      ? decision('city', { 'self.residence': 'moving-in' }, household)
      : undefined,
  // How long to stay is an intention.
  (household) => {
    const { intendedStay } = household;
    if (intendedStay === undefined) return undefined;
    const longer = stays.slice(Math.max(1, stays.indexOf(intendedStay) + 1));
    const ways = longer.map((value) => ({ answers: [{ path: 'intendedStay', value }] }));
    return { about: 'stay', ways };
  },
  // Before the move, the present work may be taken along. Whose idea the move was is a fact once it is told.
  (household, day) => {
    const { teleworkByOwnWill } = household.self ?? {};
    const isForcedOrUnclear = teleworkByOwnWill === false || teleworkByOwnWill === 'unknown';
    if (isForcedOrUnclear || !isMovePlanned(household, day)) return undefined;
    return anotherRoute(household, 'telework', { teleworkByOwnWill: true, teleworkOverHalf: true });
  },
  // A posted job can be applied for: a permanent one that no relative runs. What is true of a job already begun stays true.
  (household, day) => {
    const { hireDate } = household.self ?? {};
    const begins = dateOf(hireDate);
    if (begins && begins.from <= day) return undefined;
    const isHired = hireDate !== undefined && hireDate !== 'unknown';
    const details = {
      jobIsPermanent: true,
      jobAppliedAfterPosting: true,
      employerIsRelative: false,
      ...(!isHired && { hireDate: 'none' }),
    };
    return anotherRoute(household, 'matching-site', details);
  },
  // The programmes for professionals are open to anybody looking for work. Whether somebody is a related person is for the city to say, and
  // no grant for founders is known to be on offer: these two routes are never proposed.
  (household) => anotherRoute(household, 'professional', {}),
  // The day to begin a job, while it is ahead.
  (household, day) =>
    isAhead(household.self?.hireDate, day) ? otherMonth('hire', [hire], household, day) : undefined,
  // Before the move, those there are may come along.
  (household, day) => {
    const hasFamily = typeof household.spouse === 'object' || childrenOf(household).length > 0;
    if (!movesAlone(household) || !hasFamily || !isMovePlanned(household, day)) return undefined;
    // Who said along with moving alone to have no spouse still has none.
    const spouse = isSingle(household) && { spouse: 'none' };
    return decision('with', { movesWith: 'same-household', ...spouse }, household);
  },
  // Before the move, another home may be chosen, or a name be put into the contract.
  (household, day) => {
    const { dwelling } = household.self ?? {};
    const other = dwelling && otherHome[dwelling];
    return other && isMovePlanned(household, day)
      ? decision('home', { 'self.dwelling': other }, household)
      : undefined;
  },
  // Somebody may begin to work.
  (household) =>
    household.someoneEmployed === false
      ? decision('employed', { someoneEmployed: true }, household)
      : undefined,
  // A home that is only planned may be registered earlier or later.
  (household, day) =>
    household.homePurchase === 'planned' && isStillToCome(household.registrationDate, day)
      ? otherMonth('register', ['registrationDate'], household, day)
      : undefined,
  // Tax that is due can still be paid.
  (household) =>
    household.cityTaxPaid === false ? decision('tax', { cityTaxPaid: true }, household) : undefined,
];

const selfMove: Path = 'self.moveInDate';
const spouseMove: Path = 'spouse.moveInDate';
const hire: Path = 'self.hireDate';
const stays: readonly string[] = ['under-two-years', 'two-to-five-years', 'five-years-or-more'];
const otherHome: Readonly<Record<string, string>> = {
  'other-contract': 'co-tenant',
  'public-housing': 'own-contract',
  'company-housing': 'own-contract',
};

/** One more route of work, with what it asks for; only once the question about work was answered. */
function anotherRoute(
  household: Household,
  route: string,
  details: Readonly<Record<string, unknown>>,
): Decision | undefined {
  const { workRoutes } = household.self ?? {};
  if (workRoutes === undefined) return undefined;
  const told: readonly string[] = workRoutes === 'unknown' ? [] : workRoutes;
  const routes = told.includes(route) ? workRoutes : [...told, route];
  const answers = Object.entries({ workRoutes: routes, ...details }).map(([name, value]) => [
    `self.${name}`,
    value,
  ]);
  return decision('work', Object.fromEntries(answers), household);
}

const isTogether = (household: Household): boolean =>
  answerAt(household, selfMove) === answerAt(household, spouseMove);

function isMovePlanned(household: Household, day: PlainDate): boolean {
  const move = answerAt(household, selfMove);
  return household.self?.residence === 'moving-in' && (move === undefined || isStillToCome(move, day));
}

/** A plan whose day is not known yet, or can still be ahead. */
function isStillToCome(told: unknown, day: PlainDate): boolean {
  if (told === 'unknown') return true;
  const range = dateOf(String(told));
  return range !== undefined && range.until >= day;
}

/** A day that is surely ahead. */
function isAhead(told: unknown, day: PlainDate): boolean {
  const range = dateOf(String(told));
  return range !== undefined && range.from > day;
}
