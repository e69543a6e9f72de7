import { classOf } from '../facts/ages';
import { personOf } from '../facts/situation';
import type { Fact } from '../facts/fact';
import { livingPaths } from '../facts/needs';
import { birthDatesOfChildren, childPaths, joined } from '../facts/paths';
import { careDays, carePlaces } from './care-days';
import { careOfElders, countingRules, siblingPlace } from './siblings';

const childCarePath = childPaths('birthDate', 'care');
const ownCarePath = childPaths('care');

/** What hangs on the days on which children are cared for: their class, and their place among brothers and sisters. */
export const careFacts = {
  nurseryClass: {
    type: 'number',
    scope: 'child',
    overTime: 'grows',
    changedBy: ['move', 'care'],
    unit: 'class',
    readings: carePlaces,
    read: (situation, subject, as) => {
      const me = personOf(situation, subject);
      return me && classOf(me.born, careDays(situation, me, as));
    },
    needs: (situation, subject) => joined(childCarePath(situation, subject), livingPaths(situation, subject)),
  },
  siblingPlace: {
    type: 'number',
    scope: 'child',
    unit: 'place',
    readings: [...countingRules, ...carePlaces],
    readingTakes: { 'up-to-grade': { grade: 'grade' } },
    read: (situation, { child }, as, figures) => {
      const rule = countingRules.find((each) => as.includes(each)) ?? 'whole-household';
      return siblingPlace(situation, child, { rule, lastGrade: figures?.grade, places: as });
    },
    needs: (situation, subject, as) => [
      ...birthDatesOfChildren(situation),
      // The elder ones are counted on the days on which this child is in care.
      ...(as.includes('whole-household')
        ? []
        : [...livingPaths(situation, subject), ...ownCarePath(situation, subject)]),
      ...(as.includes('in-care-together') ? careOfElders(situation, subject.child, as) : []),
    ],
  },
} as const satisfies Record<string, Fact>;
