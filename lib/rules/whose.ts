import type { Situation, Subject } from '../facts/situation';
import type { Path } from '../facts/household';

/** Whose fact a rule names: of the mother it is not always known who that is. */
export type Whose = 'self' | 'spouse' | 'mother';

/** Whom a fact is read of: the adult that a rule names, otherwise whoever it is judged for. */
export function subjectFor(of: Exclude<Whose, 'mother'> | undefined, subject: Subject): Subject {
  return of === undefined ? subject : adults[of];
}

/** The same; of a mother all who may be her, as long as nobody said who is pregnant: oneself or the spouse. */
export function subjectsFor(
  of: Whose | undefined,
  subject: Subject,
  { household, spouse }: Situation,
): readonly [Subject, ...Subject[]] {
  if (of !== 'mother') return [subjectFor(of, subject)];
  if (household.pregnancy === 'self' || spouse === null) return onlySelf;
  return household.pregnancy === 'partner' ? onlySpouse : both;
}

/** What tells who the mother is, until it was told that nobody is pregnant now. */
export const whoIsMother = ({ household: { pregnancy } }: Situation): readonly Path[] =>
  pregnancy === undefined ? pregnancyPath : nothing;

const adults = { self: { adult: 'self' }, spouse: { adult: 'spouse' } } as const;
const onlySelf = [adults.self] as const;
const onlySpouse = [adults.spouse] as const;
const both = [adults.self, adults.spouse] as const;
const pregnancyPath: readonly Path[] = ['pregnancy'];
const nothing: readonly Path[] = [];
