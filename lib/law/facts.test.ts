import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { blur } from '../rules/proof/blur';
import { proofSize } from '../rules/proof/proof-size';
import { randomFrom, type Random } from '../rules/proof/random';
import { randomDay } from '../rules/proof/random-days';
import { randomHousehold } from '../rules/proof/random-household';
import { situationOf, personOf, type Situation, type Subject } from '../facts/situation';
import { contradictions } from '../facts/contradictions';
import { answerAt, isExact } from '../facts/exact';
import { spouseOf } from '../facts/homes';
import type { FactFigures, Fact } from '../facts/fact';
import { facts, type FactName } from './facts';
import { fields } from '../facts/fields';
import type { Household, Path } from '../facts/household';
import { childrenOf, withAnswer } from '../facts/with-answer';

// A fact names the answers that could still sharpen it. So no other answer, whether it is told, changed or taken back, may change its value.

const { places } = frozenCatalogue();
const households = proofSize(3_000, 300);

test(`of ${households} households no fact is read from an answer that it does not name`, () => {
  const random = randomFrom(1);
  const found = new Set<string>();
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const [one, another] = [randomHousehold(day, places, random), randomHousehold(day, places, random)];
    const household = blur(one, random.pick([0, 0.05, 0.2, 0.5]), random);
    const situation = situationOf(household, day, places);
    const asked = asksOf(household).map((ask) => ({ ...ask, value: valueOf(ask, situation) }));
    for (const path of somePaths(household, random)) {
      const answer = random.chance(0.3) ? undefined : answerAt(random.pick([one, another]), path);
      const other = withAnswer(household, path, answer);
      const changed = situationOf(other, day, places);
      // Of answers that contradict each other nothing holds, and who stays elsewhere has no day of a move.
      if (contradictions(other, day).length > 0 || isMoveOfNobody(path, changed)) continue;
      if (isMoveApart(path, situation, changed)) continue;
      for (const ask of asked) {
        const mayChange = valueOf(ask, changed) === ask.value || isNamed(ask, path, situation);
        if (!mayChange) found.add(`${ask.name} of ${JSON.stringify(ask.subject)} reads ${path}`);
      }
    }
  }
  expect([...found].toSorted()).toEqual([]);
});

const isMoveOfNobody = (path: Path, situation: Situation): boolean =>
  path.endsWith('.moveInDate') && personOf(situation, personAt(path))?.residence === 'elsewhere';

/** Of who came along on one day as was said, a day of their own says the contrary. */
const isMoveApart = (path: Path, situation: Situation, changed: Situation): boolean =>
  path.endsWith('.moveInDate') &&
  [situation, changed].some((each) => personOf(each, personAt(path))?.movesAlong) &&
  [situation, changed].some((each) => personOf(each, personAt(path))?.movesAlong === false);

type Ask = { readonly name: FactName; readonly subject: Subject; readonly as: readonly string[] };

/** Every fact of every person of a household, in each of its readings. */
function asksOf(household: Household): Ask[] {
  const children = childrenOf(household).map((_, child): Subject => ({ adult: 'self', child }));
  const adults: Subject[] = [
    { adult: 'self' },
    ...(spouseOf(household) === null ? [] : [{ adult: 'spouse' } as const]),
  ];
  const subjects: Readonly<Record<Fact['scope'], readonly Subject[]>> = {
    household: [{ adult: 'self' }],
    adult: adults,
    child: children,
    person: [...adults, ...children],
  };
  return (Object.keys(facts) as FactName[]).flatMap((name) => {
    const { scope, readings = [] }: Fact = facts[name];
    const ways = [[], ...readings.map((reading) => [reading])];
    return subjects[scope].flatMap((subject) => ways.map((as) => ({ name, subject, as })));
  });
}

const valueOf = ({ name, subject, as }: Ask, situation: Situation): string =>
  JSON.stringify(facts[name].read(situation, subject, as, figures)) ?? 'unknown';

/** What facts are reckoned with, by the names they have for it. */
const figures: FactFigures = {
  ...{ years: 5, within: 10, lookBack: 3, wait: 3, hired: 3, close: 1, daysBefore: 1 },
  ...{ age: 18, month: 3, grade: 3, months: 6, lateFrom: 2, lateUntil: 3, claim: 5 },
};

/** Six of the answers there are or may be. */
function somePaths(household: Household, random: Random): Path[] {
  const { spouse } = household;
  const adults = typeof spouse === 'object' ? ['self', 'spouse'] : ['self'];
  // A pregnant partner is there, whatever was said of a spouse.
  const apart = household.pregnancy === 'partner' ? ['self', 'spouse'] : ['self'];
  const paths = [
    ...Object.keys(fields.household).filter((name) => !apart.includes(name)),
    ...adults.flatMap((adult) => Object.keys(fields.adult).map((name) => `${adult}.${name}`)),
    ...childrenOf(household).flatMap((_, child) =>
      Object.keys(fields.child).map((name) => `children.${child}.${name}`),
    ),
  ];
  const possible = paths.filter((path) => !isOfSharedHome(path, household));
  return Array.from({ length: 6 }, () => random.pick(['self.residence', ...possible]));
}

/** Whoever shares the home of the one who asks is not asked for one of their own, and on moving along not for a day. */
function isOfSharedHome(path: Path, household: Household): boolean {
  const [, person = '', field] = /^(.+)\.(residence|moveInDate)$/.exec(path) ?? [];
  const isShared = answerAt(household, `${person}.livesWithSelf`) === true;
  return isShared && (field === 'residence' || household.self?.residence !== 'in-city');
}

/** Whether the fact names this answer, did so before it was told, or names another one first. */
function isNamed({ name, subject, as }: Ask, path: Path, situation: Situation): boolean {
  const { household, day } = situation;
  const needs = facts[name].needs(situation, subject, as);
  const before = situationOf(withAnswer(household, path, undefined), day, places);
  if (needs.includes(path) || facts[name].needs(before, subject, as).includes(path)) return true;
  const isOpen = (each: Path) => needs.includes(each) && !isExact(household, each);
  return [subject, personAt(path)]
    .flatMap(exceptions)
    .some((each) => each.path === path && [each.after].flat().some((after) => isOpen(after)));
}

/** Whose answer stands at this path; of the household's own, oneself. */
function personAt(path: Path): Subject {
  const [person, index] = path.split('.');
  if (person === 'children' && index !== undefined) return { adult: 'self', child: Number(index) };
  return { adult: person === 'spouse' ? 'spouse' : 'self' };
}

type Exception = { readonly path: Path; readonly after: Path | readonly Path[] };

/** Asked in turn: only what is said first tells whether the second counts. */
function exceptions({ adult, child }: Subject): readonly Exception[] {
  const person = child === undefined ? adult : `children.${child}`;
  const [residence, moveInDate, livesWithSelf] = [
    `${person}.residence`,
    `${person}.moveInDate`,
    `${person}.livesWithSelf`,
  ];
  const home = [residence, moveInDate, livesWithSelf, 'self.residence', 'self.moveInDate', 'movesWith'];
  return [
    { path: residence, after: [livesWithSelf, 'self.residence'] },
    { path: moveInDate, after: [residence, livesWithSelf, 'self.residence'] },
    { path: livesWithSelf, after: 'self.residence' },
    { path: 'movesWith', after: [moveInDate, livesWithSelf, 'self.residence'] },
    { path: 'self.residence', after: [livesWithSelf, moveInDate] },
    { path: 'self.moveInDate', after: [livesWithSelf, residence, 'self.residence', moveInDate] },
    { path: 'registrationDate', after: 'homePurchase' },
    { path: `${adult}.hireDate`, after: `${adult}.workRoutes` },
    { path: 'checkupDate', after: 'checkupElsewhere' },
    // One question on tests and treatment comes before the others, or in their stead.
    ...['ageAtTests', 'fertilityTreatments', 'costOutsideInsurance'].map((path) => ({
      path,
      after: 'fertilityCare',
    })),
    { path: 'fertilityGrantThisYear', after: 'fertilityGrantYears' },
    // Where somebody lives, or always lived, may settle a visit, a birth or a check-up of which nothing was told.
    ...[...home, 'children', 'spouse'].map((path) => ({
      path,
      after: ['firstVisitDate', 'children', 'checkupElsewhere'],
    })),
    // Who moves alone may say along with it that there is no spouse.
    { path: 'movesWith', after: 'spouse' },
    // A pregnant partner is there.
    { path: 'pregnancy', after: ['spouse', 'spouse.livesWithSelf'] },
    // First who moves at all.
    ...[...home, 'spouse'].map((path) => ({ path, after: 'movesWith' })),
    // As long as a day is not told exactly, whoever shares it tells it, too; of a span a plan leaves the days to come.
    ...[...home, `${person}.birthDate`].map((path) => ({ path, after: moveInDate })),
  ];
}
