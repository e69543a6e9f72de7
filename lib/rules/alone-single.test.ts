import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import type { Household } from '../facts/household';
import { assess } from './assess';
import type { Asking } from './ask';
import { agreeing } from './proof/agreeing';
import { blur } from './proof/blur';
import { proofSize } from './proof/proof-size';
import { randomFrom } from './proof/random';
import { randomDay } from './proof/random-days';
import { randomHousehold } from './proof/random-household';

const catalogue = frozenCatalogue();
const households = proofSize(500, 60);

test.each<Asking>(['missing', 'missing-or-better'])(
  'to say along with moving alone that there is no spouse comes to the same as to say both apart, asking for what is %s',
  (asking) => {
    const random = randomFrom(35);
    for (let done = 0; done < households; done += 1) {
      const day = randomDay(random);
      const household = randomHousehold(day, catalogue.places, random);
      const single = agreeing({ ...household, movesWith: 'alone', spouse: 'none' }, day);
      const { spouse: _, ...others } = blur(single, random.pick([0, 0.05, 0.2]), random);
      const judged = (told: Household) => assess({ ...others, ...told }, day, catalogue, asking);
      const apart = judged({ movesWith: 'alone', spouse: 'none' });
      expect(judged({ movesWith: 'alone-single' })).toEqual(apart);
      expect(judged({ movesWith: 'alone-single', spouse: 'unknown' })).toEqual(apart);
      expect(judged({ movesWith: 'alone-single', spouse: 'none' })).toEqual(apart);
    }
  },
);
