import { personOf, type Situation, type SituationPerson, type Subject } from './situation';
import { knownResidence } from './homes';
import { childBirthPath, joined, pathsOf, whoIsThere, type PersonPaths } from './paths';
import type { Path } from './household';

/** What tells who moves or moved along with the one who asks. */
export const movesWithPath: readonly Path[] = ['movesWith'];

/** What tells where somebody lives: of oneself the answer itself, of others whether they share one's home, then theirs. */
export function residencePaths(situation: Situation, subject: Subject): readonly Path[] {
  return pathsAbout(situation, subject, ({ told }, paths) => {
    if (paths === selfPaths || knownResidence(told) !== undefined) return paths.residence;
    if (told.livesWithSelf === undefined) return paths.livesWithSelf;
    return joined(paths.livesWithSelf, told.livesWithSelf === true ? selfPaths.residence : paths.residence);
  });
}

/** What tells on which day somebody moves or moved here: whoever moves along does so on the day of the one who asks. */
export function moveInPaths(situation: Situation, subject: Subject): readonly Path[] {
  return pathsAbout(situation, subject, (person, paths) => {
    const { told, movesAlong } = person;
    const isTold = told.moveInDate !== undefined && told.moveInDate !== 'unknown';
    if (paths === selfPaths) return paths.moveInDate;
    if (movesAlong) {
      const ofSelf = joined(paths.livesWithSelf, selfPaths.residence, selfPaths.moveInDate);
      const shared =
        situation.self.residence === 'in-city' ? joined(ofSelf, togetherPaths(situation, subject)) : ofSelf;
      return isTold ? joined(paths.moveInDate, shared) : shared;
    }
    // The day of somebody who may share a home with the one who asks may be one for both.
    const mayBeOneDay = movesAlong === undefined && told.livesWithSelf !== false;
    if (isTold) return mayBeOneDay ? joined(paths.moveInDate, selfPaths.moveInDate) : paths.moveInDate;
    if (mayHaveComeAlong(situation, person)) return joined(movesWithPath, paths.moveInDate);
    const mayMoveAlong = situation.self.residence === 'moving-in' && told.livesWithSelf === undefined;
    return mayMoveAlong ? paths.livesWithSelf : paths.moveInDate;
  });
}

/** What tells from when somebody lives here: for those who are going to move, the day. */
export function livingPaths(situation: Situation, subject: Subject): readonly Path[] {
  const residence = residencePaths(situation, subject);
  const isAhead = personOf(situation, subject)?.residence === 'moving-in';
  return isAhead ? joined(residence, moveInPaths(situation, subject)) : residence;
}

/** What tells since when somebody lives here: the day of the move, past or planned. */
export function movePaths(situation: Situation, subject: Subject): readonly Path[] {
  const residence = residencePaths(situation, subject);
  const lives = personOf(situation, subject)?.residence;
  const hasMove = lives === 'moving-in' || lives === 'in-city';
  return hasMove ? joined(residence, moveInPaths(situation, subject)) : residence;
}

/** What tells when each of the others moves or moved here: spouse and children, oneself where the spouse applies. */
export function membersPaths(situation: Situation, { adult }: Subject): readonly (readonly Path[])[] {
  const partner: Subject = { adult: adult === 'self' ? 'spouse' : 'self' };
  return [moveOfMember(situation, partner), ...childrenPaths(situation)];
}

/** What tells when each child moves or moved here; first which children there are. */
export function childrenPaths(situation: Situation): readonly (readonly Path[])[] {
  if (!situation.children) return [whoIsThere({ adult: 'self', child: 0 }, undefined)];
  return situation.children.map(({ index }) => moveOfMember(situation, { adult: 'self', child: index }));
}

/** First whether somebody lives here at all; of who lives elsewhere no day is asked. */
function moveOfMember(situation: Situation, subject: Subject): readonly Path[] {
  const person = personOf(situation, subject);
  const isElsewhere = person?.residence === 'elsewhere';
  const isOpen = person?.residence === undefined && person?.moveIn === undefined;
  if (isElsewhere || isOpen) return residencePaths(situation, subject);
  return joined(residencePaths(situation, subject), moveInPaths(situation, subject));
}

/** One answer may tell the day of all who share the home: it comes before one for each of them. */
function mayHaveComeAlong({ self, household }: Situation, { told, movesAlong }: SituationPerson): boolean {
  const sharesHome = self.residence === 'in-city' && told.livesWithSelf === true;
  return sharesHome && movesAlong === undefined && household.movesWith === undefined;
}

/** What tells whether somebody who lives here came along with the one who asks. */
function togetherPaths(situation: Situation, subject: Subject): readonly Path[] {
  return subject.child === undefined
    ? movesWithPath
    : joined(movesWithPath, childBirthPath(situation, subject));
}

const selfPaths = pathsOf({ adult: 'self' });

/** Whether there is such a person comes first. */
function pathsAbout(
  situation: Situation,
  subject: Subject,
  find: (person: SituationPerson, paths: PersonPaths) => readonly Path[],
): readonly Path[] {
  const person = personOf(situation, subject);
  return person ? find(person, pathsOf(subject)) : whoIsThere(subject, person);
}
