import type { Case, Subject } from './case';
import { hasOnlyPostedJob } from './deadlines';
import { adultPaths, householdPaths, joined, type Path } from './paths';

/** What tells from when a household lives here: for those who are going to move, the day. */
export function livingPaths({ household: { residence } }: Case): readonly Path[] {
  return residence === 'moving-in' ? selfMovePath : residencePath;
}

/** What tells when this adult may apply for the relocation grant. */
export function applicationPaths(kase: Case, subject: Subject): readonly Path[] {
  const work = hasOnlyPostedJob(kase) ? routesAndHirePaths() : routesPath();
  return joined(moveInPath(kase, subject), work);
}

/** What tells since when somebody lives here: the day of the move, past or planned. */
export function movePaths({ household: { residence } }: Case): readonly Path[] {
  return residence === 'moving-in' || residence === 'in-city' ? selfMovePath : residencePath;
}

const selfMovePath: readonly Path[] = ['self.moveInDate'];
const residencePath: readonly Path[] = ['residence'];
const moveInPath = adultPaths('moveInDate');
const routesPath = householdPaths('workRoutes');
const routesAndHirePaths = householdPaths('workRoutes', 'hireDate');
