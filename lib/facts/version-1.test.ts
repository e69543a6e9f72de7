import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { readHousehold } from './read-household';
import { upgraded } from './version-1';

const day = plainDate('2026-11-22');
const problems = (input: unknown) => {
  const read = readHousehold(upgraded(input).household, day);
  return 'problems' in read ? read.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('a description of version 1', () => {
  test('tells of the person who answers what was asked once, and of nobody else', () => {
    const written = {
      residence: 'moving-in',
      movesWith: 'same-household',
      workRoutes: ['telework'],
      noticeDate: 'none',
      self: { birthDate: '1990-04' },
      spouse: { birthDate: '1991' },
    };
    expect(upgraded(written)).toEqual({
      household: {
        movesWith: 'same-household',
        self: { residence: 'moving-in', workRoutes: ['telework'], noticeDate: 'none', birthDate: '1990-04' },
        spouse: { birthDate: '1991' },
      },
      neverTold: ['spouse.livesWithSelf'],
    });
  });

  test('needs nobody but the one who answers', () => {
    expect(upgraded({ residence: 'in-city', spouse: 'none', children: [] })).toEqual({
      household: { self: { residence: 'in-city' }, spouse: 'none', children: [] },
      neverTold: [],
    });
  });

  test.each([
    [{ pregnant: true }, {}, ['pregnancy']],
    [{ pregnant: false }, {}, ['pregnancy']],
    [{ pregnant: 'unknown' }, { pregnancy: 'unknown' }, []],
    [{ careReason: true }, {}, ['careReasons']],
    [{ careReason: false }, { careReasons: [] }, []],
    [{ careReason: 'unknown' }, { careReasons: 'unknown' }, []],
  ])('%j did not say all that is asked today', (input, household, neverTold) => {
    expect(upgraded(input)).toEqual({ household, neverTold });
  });

  test('never said which children live with the one who answers', () => {
    const children = [{ birthDate: '2024' }, { livesWithSelf: false }, {}];
    expect(upgraded({ residence: 'in-city', children }).neverTold).toEqual([
      'children.0.livesWithSelf',
      'children.2.livesWithSelf',
    ]);
  });
});

test.each([
  [{ self: { residence: 'in-city' }, pregnancy: 'none', children: [{}] }],
  [{ children: [{}], spouse: {} }],
  [{}],
  [null],
  [['residence']],
  ['residence: in-city'],
])('%j is not of version 1 and stays as it is', (input) => {
  expect(upgraded(input)).toEqual({ household: input, neverTold: [] });
});

describe('an old field beside the one of today is refused, and nothing is lost', () => {
  test.each([
    [
      { residence: 'in-city', self: { residence: 'elsewhere' } },
      'residence: Write self.residence, or leave it out.',
    ],
    [{ pregnant: true, pregnancy: 'none' }, 'pregnant: Write pregnancy, or leave it out.'],
    [{ careReason: false, careReasons: ['work'] }, 'careReason: Write careReasons, or leave it out.'],
    [{ pregnant: 'perhaps' }, 'pregnant: Write pregnancy, or leave it out.'],
    [{ dwelling: 'co-tenant', self: 'unknown' }, 'dwelling: Write self.dwelling, or leave it out.'],
  ])('%j', (input, problem) => {
    expect(upgraded(input).household).toEqual(input);
    expect(problems(input)).toContain(problem);
  });
});

test('a wrong value of an old field is refused where it stands today', () => {
  expect(problems({ residence: 'city' })).toEqual([
    expect.stringMatching(/^self\.residence: Write one of in-city/),
  ]);
});
