import { addYears, ageOn, type DateRange, type PlainDate } from '../dates';
import { lastBirth } from './childhood';
import {
  homeOfSelf,
  homeOfSpouse,
  isExpecting,
  knownResidence,
  movesAlone,
  spouseOf,
  type Home,
} from './homes';
import type { Adult, Child, Household, Path } from './household';
import { livedHereOn } from './residence';
import { dateOf } from './told-dates';
import { childrenOf } from './with-answer';

/** The closed set of answers that cannot all be true; a form has one sentence for each. */
export const contradictionCodes = [
  'move-is-over',
  'move-is-ahead',
  'always-here',
  'not-together',
  'not-alone',
  'child-before-parent',
  'parent-is-child',
  'before-birth',
  'twice',
  'partner-without-spouse',
  'single-with-spouse',
  'move-and-birth',
  'mother-and-move',
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];

/** Answers that contradict each other: nothing is met by them until one is corrected. */
export type Contradiction = { readonly paths: readonly [Path, ...Path[]]; readonly says: ContradictionCode };

/** Every contradiction between the answers of a household on `day`. What is only unlikely is none. */
export function contradictions(household: Household, day: PlainDate): Contradiction[] {
  const people = peopleOf(household);
  return [
    ...people.flatMap((person) => ofMove(person, day)),
    ...people.flatMap((person) => ofTogether(person, household)),
    ...people.flatMap(ofBirth),
    ...ofParents(household, day),
    ...ofSpouse(household),
    ...ofPregnancy(household, day),
    ...ofMother(household, day),
  ];
}

type Person = { readonly at: Path; readonly told: Adult | Child; readonly born: DateRange | undefined };

function peopleOf(household: Household): Person[] {
  const { self, spouse } = household;
  return [
    ...(self ? [personOf('self', self)] : []),
    ...(typeof spouse === 'object' ? [personOf('spouse', spouse)] : []),
    ...childrenOf(household).map((child, index) => personOf(`children.${index}`, child)),
  ];
}

const personOf = (at: Path, told: Adult | Child): Person => ({ at, told, born: dateOf(told.birthDate) });

/** Where somebody lives against the day of their move. */
function ofMove({ at, told }: Person, day: PlainDate): Contradiction[] {
  const residence = knownResidence(told);
  if (residence === undefined || told.moveInDate === undefined) return [];
  const paths = [`${at}.residence`, `${at}.moveInDate`] as const;
  if (told.moveInDate === 'none') return residence === 'in-city' ? [] : [{ paths, says: 'always-here' }];
  const move = dateOf(told.moveInDate);
  if (!move) return [];
  if (residence === 'moving-in' && move.until < day) return [{ paths, says: 'move-is-over' }];
  return residence === 'in-city' && move.from > day ? [{ paths, says: 'move-is-ahead' }] : [];
}

/** Who lives or moves with the one who asks against a home or a day of their own. */
function ofTogether({ at, told, born }: Person, { self, movesWith }: Household): Contradiction[] {
  if (at === 'self' || !self) return [];
  const [own, theirs] = [knownResidence(told), knownResidence(self)];
  if (told.livesWithSelf === true && theirs === 'moving-in' && movesAlone({ movesWith }))
    return [{ paths: ['movesWith', `${at}.livesWithSelf`], says: 'not-alone' }];
  if (told.livesWithSelf === true && own && theirs && own !== theirs)
    return [{ paths: [`${at}.livesWithSelf`, `${at}.residence`], says: 'not-together' }];
  const [move, other] = [dateOf(told.moveInDate), dateOf(self.moveInDate)];
  const isOtherDay = move && other && (move.from > other.until || move.until < other.from);
  if (told.livesWithSelf === true && theirs === 'moving-in' && isOtherDay)
    return [{ paths: [`${at}.livesWithSelf`, `${at}.moveInDate`], says: 'not-together' }];
  // All who live here came on one day, but for children born since.
  const cameAlong =
    at === 'spouse' || (born !== undefined && other !== undefined && born.until <= other.from);
  const isSaidTogether =
    told.livesWithSelf === true && theirs === 'in-city' && movesWith === 'same-household';
  if (isSaidTogether && cameAlong && isOtherDay)
    return [{ paths: ['movesWith', `${at}.moveInDate`], says: 'not-together' }];
  if (at !== 'spouse' || movesWith !== 'same-household') return [];
  // A household that moves together does not do so years apart.
  const isApart = move && other && move.from > addYears(other.until, 1);
  return isApart || (told.moveInDate === 'none' && other)
    ? [{ paths: ['movesWith', `${at}.moveInDate`], says: 'not-together' }]
    : [];
}

/** A spouse or partner against the answer that there is none. */
function ofSpouse(household: Household): Contradiction[] {
  const { spouse, movesWith, pregnancy } = household;
  if (spouseOf(household) && movesWith === 'alone-single')
    return [{ paths: ['movesWith', 'spouse'], says: 'single-with-spouse' }];
  return pregnancy === 'partner' && spouseOf(household) === null
    ? [{ paths: ['pregnancy', spouse === 'none' ? 'spouse' : 'movesWith'], says: 'partner-without-spouse' }]
    : [];
}

/**
 * Whether the move comes before the birth against its day: today it does, a year from now a pregnancy of today is over. A partner who moves along
 * does so on the day of the other.
 */
function ofPregnancy(household: Household, day: PlainDate): Contradiction[] {
  const { pregnancy, movesBeforeBirth, self = {}, spouse } = household;
  if (!isExpecting(household)) return [];
  const [own, partner] = [homeOfSelf(self, day), typeof spouse === 'object' ? spouse : undefined];
  const mother = pregnancy === 'self' ? own : partner && homeOfSpouse(partner, own, household, day);
  if (mother?.residence !== 'moving-in') return [];
  const isBefore = mother.living.until <= day;
  const isAfter = mother.living.from > addYears(day, 1);
  if (!(movesBeforeBirth === false && isBefore) && !(movesBeforeBirth === true && isAfter)) return [];
  const at = pregnancy === 'partner' && dateOf(partner?.moveInDate) ? 'spouse' : 'self';
  return [{ paths: ['movesBeforeBirth', `${at}.moveInDate`], says: 'move-and-birth' }];
}

/** Whether the mother lived here when the youngest child was born, against the days of all who may be her. */
function ofMother(household: Household, day: PlainDate): Contradiction[] {
  const { motherLivedHereAtBirth, pregnancy, self = {}, spouse } = household;
  if (typeof motherLivedHereAtBirth !== 'boolean') return [];
  const own = homeOfSelf(self, day);
  const partner = typeof spouse === 'object' ? homeOfSpouse(spouse, own, household, day) : undefined;
  const isOwn = pregnancy === 'self' || spouseOf(household) === null;
  const mothers = isOwn ? [own] : pregnancy === 'partner' ? [partner] : [own, partner];
  const children = childrenOf(household).map(({ birthDate }) => ({ born: dateOf(birthDate) }));
  const birth = lastBirth({ children, day });
  if (birth === null) return [];
  const opposes = (home: Home | undefined) => {
    if (home?.residence === 'in-city') return livedHereOn({ day }, home, birth) === !motherLivedHereAtBirth;
    return home?.residence !== undefined && motherLivedHereAtBirth;
  };
  if (!mothers.every(opposes)) return [];
  const at = isOwn || dateOf(self.moveInDate) ? 'self' : 'spouse';
  return [{ paths: ['motherLivedHereAtBirth', `${at}.moveInDate`], says: 'mother-and-move' }];
}

/** A move, or a stretch of residence, before one's birth. */
function ofBirth({ at, told, born }: Person): Contradiction[] {
  if (!born) return [];
  const isBefore = (text: string | undefined) => (dateOf(text)?.until ?? born.from) < born.from;
  const periods = 'periods' in told && Array.isArray(told.periods) ? told.periods : [];
  return [
    ...(isBefore(told.moveInDate) ? [{ at: `${at}.moveInDate` }] : []),
    ...periods.flatMap(({ from }, index) => (isBefore(from) ? [{ at: `${at}.periods.${index}.from` }] : [])),
  ].map((found) => ({ paths: [found.at, `${at}.birthDate`], says: 'before-birth' }));
}

/** Parents against their children. */
function ofParents(household: Household, day: PlainDate): Contradiction[] {
  const adults = peopleOf(household).filter(({ at }) => !at.startsWith('children.'));
  const children = peopleOf(household).filter(({ at }) => at.startsWith('children.'));
  return adults.flatMap((adult) => {
    const { born } = adult;
    if (!born) return [];
    const paths = (child: Person) => [`${child.at}.birthDate`, `${adult.at}.birthDate`] as const;
    const found = children.flatMap((child): Contradiction[] => {
      if (!child.born) return [];
      if (isOneDay(born) && isOneDay(child.born) && born.from === child.born.from)
        return [{ paths: paths(child), says: 'twice' }];
      return child.born.until < born.from ? [{ paths: paths(child), says: 'child-before-parent' }] : [];
    });
    const isTooYoung = children.length > 0 && ageOn(born.from, day) < youngestParent;
    return found.length === 0 && isTooYoung
      ? [{ paths: [`${adult.at}.birthDate`, 'children'], says: 'parent-is-child' }]
      : found;
  });
}

const isOneDay = ({ from, until }: DateRange): boolean => from === until;

/** Nobody of this age has children. */
const youngestParent = 12;
