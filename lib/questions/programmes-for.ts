import { addYears, parseDateRange, type PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { childrenOf } from '../facts/with-answer';
import { statusRules, type Catalogue, type Programme, type Scope } from '../rules';

/**
 * The programmes of the chosen topics, with those they build on. Whoever lives here as a foreign resident has every programme checked that does
 * not look at the residence status, those of homes and of fertility only where these are chosen, too: they ask much, and much that is private; parents of a child below one who chose children also those about a birth, below two those of them that pay.
 */
export function programmesFor(
  topics: readonly Scope[],
  household: Household,
  day: PlainDate,
  { programmes }: Catalogue,
): Programme[] {
  const statuses = statusRules(programmes);
  const named = new Set<Scope>(topics.filter((topic) => topic !== 'foreign'));
  const hasChildBelow = (years: number) =>
    topics.includes('children') && hasBirthSince(household, addYears(day, -years));
  if (hasChildBelow(1)) named.add('pregnancy');
  // What is paid around a birth can be claimed for two years.
  const claimsOfBirth = hasChildBelow(2);
  const isOfBirth = ({ kind, topics: own }: Programme) =>
    claimsOfBirth && kind === 'grant' && own.includes('pregnancy');
  const isForEverybody = ({ id, topics: own }: Programme) =>
    topics.includes('foreign') && statuses.get(id) === undefined && !own.some((topic) => apart.has(topic));
  const isChosen = (each: Programme) =>
    each.topics.some((topic) => named.has(topic)) || isOfBirth(each) || isForEverybody(each);
  const chosen = new Set(programmes.filter(isChosen));
  const bases = new Set([...chosen].map(({ buildsOn }) => buildsOn));
  return programmes.filter((programme) => chosen.has(programme) || bases.has(programme.id));
}

const apart: ReadonlySet<Scope> = new Set(['home', 'fertility']);

/** Whether some child may have been born after this day. */
function hasBirthSince(household: Household, since: PlainDate): boolean {
  return childrenOf(household).some(({ birthDate = '' }) => {
    const born = parseDateRange(birthDate);
    return born !== undefined && born.until > since;
  });
}
