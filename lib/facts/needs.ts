import { personOf, type Case, type CasePerson, type Subject } from './situation';
import { knownResidence } from './homes';
import { childPaths, joined, pathsOf, whoIsThere, type PersonPaths } from './paths';
import type { Path } from './household';

/** What tells where somebody lives: of oneself the answer itself, of others whether they share one's home, then theirs. */
export function residencePaths(kase: Case, subject: Subject): readonly Path[] {
  return pathsAbout(kase, subject, ({ told }, paths) => {
    if (paths === selfPaths || knownResidence(told) !== undefined) return paths.residence;
    if (told.livesWithSelf === undefined) return paths.livesWithSelf;
    return joined(paths.livesWithSelf, told.livesWithSelf === true ? selfPaths.residence : paths.residence);
  });
}

/** What tells on which day somebody moves or moved here: whoever moves along does so on the day of the one who asks. */
export function moveInPaths(kase: Case, subject: Subject): readonly Path[] {
  return pathsAbout(kase, subject, (person, paths) => {
    const { told, movesAlong } = person;
    const isTold = told.moveInDate !== undefined && told.moveInDate !== 'unknown';
    if (paths === selfPaths) return paths.moveInDate;
    if (movesAlong) {
      const ofSelf = joined(paths.livesWithSelf, selfPaths.residence, selfPaths.moveInDate);
      const shared =
        kase.self.residence === 'in-city' ? joined(ofSelf, togetherPaths(kase, subject)) : ofSelf;
      return isTold ? joined(paths.moveInDate, shared) : shared;
    }
    if (isTold) return paths.moveInDate;
    if (mayHaveComeAlong(kase, person)) return joined(movesWithPath, paths.moveInDate);
    const mayMoveAlong = kase.self.residence === 'moving-in' && told.livesWithSelf === undefined;
    return mayMoveAlong ? paths.livesWithSelf : paths.moveInDate;
  });
}

/** What tells from when somebody lives here: for those who are going to move, the day. */
export function livingPaths(kase: Case, subject: Subject): readonly Path[] {
  const residence = residencePaths(kase, subject);
  const isAhead = personOf(kase, subject)?.residence === 'moving-in';
  return isAhead ? joined(residence, moveInPaths(kase, subject)) : residence;
}

/** What tells since when somebody lives here: the day of the move, past or planned. */
export function movePaths(kase: Case, subject: Subject): readonly Path[] {
  const residence = residencePaths(kase, subject);
  const lives = personOf(kase, subject)?.residence;
  const hasMove = lives === 'moving-in' || lives === 'in-city';
  return hasMove ? joined(residence, moveInPaths(kase, subject)) : residence;
}

/** What tells when each of the others moves or moved here: spouse and children, oneself where the spouse applies. */
export function membersPaths(kase: Case, { adult }: Subject): readonly (readonly Path[])[] {
  const partner: Subject = { adult: adult === 'self' ? 'spouse' : 'self' };
  return [moveOfMember(kase, partner), ...childrenPaths(kase)];
}

/** What tells when each child moves or moved here; first which children there are. */
export function childrenPaths(kase: Case): readonly (readonly Path[])[] {
  if (!kase.children) return [whoIsThere({ adult: 'self', child: 0 }, undefined)];
  return kase.children.map(({ index }) => moveOfMember(kase, { adult: 'self', child: index }));
}

/** First whether somebody lives here at all; of who lives elsewhere no day is asked. */
function moveOfMember(kase: Case, subject: Subject): readonly Path[] {
  const person = personOf(kase, subject);
  const isElsewhere = person?.residence === 'elsewhere';
  const isOpen = person?.residence === undefined && person?.moveIn === undefined;
  if (isElsewhere || isOpen) return residencePaths(kase, subject);
  return joined(residencePaths(kase, subject), moveInPaths(kase, subject));
}

/** One answer may tell the day of all who share the home: it comes before one for each of them. */
function mayHaveComeAlong({ self, household }: Case, { told, movesAlong }: CasePerson): boolean {
  const sharesHome = self.residence === 'in-city' && told.livesWithSelf === true;
  return sharesHome && movesAlong === undefined && household.movesWith === undefined;
}

/** What tells whether somebody who lives here came along with the one who asks. */
function togetherPaths(kase: Case, subject: Subject): readonly Path[] {
  return subject.child === undefined ? movesWithPath : joined(movesWithPath, childBirthPath(kase, subject));
}

const childBirthPath = childPaths('birthDate');
const movesWithPath: readonly Path[] = ['movesWith'];
const selfPaths = pathsOf({ adult: 'self' });

/** Whether there is such a person comes first. */
function pathsAbout(
  kase: Case,
  subject: Subject,
  find: (person: CasePerson, paths: PersonPaths) => readonly Path[],
): readonly Path[] {
  const person = personOf(kase, subject);
  return person ? find(person, pathsOf(subject)) : whoIsThere(subject, person);
}
