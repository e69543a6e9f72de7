import { describe, expect, test } from 'vitest';
import { answerAt, isExact } from './exact';
import type { Household, Period } from './household';

test.each<[string, unknown]>([
  ['self.residence', 'in-city'],
  ['children.1.care', ['nursery']],
  ['children.2.care', undefined],
  ['spouse.residence', undefined],
  ['self.residence.length', undefined],
  ['self.toString', undefined],
  ['movesWith', undefined],
  ['childrenWithSelf', undefined],
])('at %s stands %j', (path, answer) => {
  const household: Household = {
    self: { residence: 'in-city' },
    spouse: 'none',
    children: [{}, { care: ['nursery'] }],
  };
  expect(answerAt(household, path)).toEqual(answer);
  expect(answerAt(household, path)).toEqual(answer);
});

describe('an answer leaves nothing to sharpen', () => {
  test.each<[string, Household, string, boolean]>([
    ['a day', { self: { birthDate: '1990-04-01' } }, 'self.birthDate', true],
    ['a month', { self: { birthDate: '1990-04' } }, 'self.birthDate', false],
    ['a year', { self: { birthDate: '1990' } }, 'self.birthDate', false],
    ['a span', { self: { birthDate: '1990-04/1990-05' } }, 'self.birthDate', false],
    ['a span of one day', { self: { birthDate: '1990-04-01/1990-04-01' } }, 'self.birthDate', true],
    ['no such day', { self: { moveInDate: 'none' } }, 'self.moveInDate', true],
    ['not known', { self: { birthDate: 'unknown' } }, 'self.birthDate', false],
    ['never given', {}, 'self.birthDate', false],
    ['a word', { movesWith: 'alone' }, 'movesWith', true],
    ['no', { marriageRegistered: false }, 'marriageRegistered', true],
    ['a number', { fertilityGrantYears: 0 }, 'fertilityGrantYears', true],
    ['a list', { children: [{ care: ['nursery'] }] }, 'children.0.care', true],
    ['none of a list', { children: [{ care: [] }] }, 'children.0.care', true],
  ])('%s: %s', (_, household, path, expected) => expect(isExact(household, path)).toBe(expected));
});

describe('a residence history leaves nothing to sharpen', () => {
  const days: Period = { from: '2015-04-01', until: 'move' };
  const exact = (...periods: Period[]) => isExact({ self: { periods } }, 'self.periods');

  test.each<[string, Period, boolean]>([
    ['elsewhere', { ...days, place: 'elsewhere' }, true],
    ['in Honjo', { ...days, place: 'honjo' }, true],
    ['without a place', days, false],
    ['without a first day', { until: 'move', place: 'honjo' }, false],
    ['without a last day', { from: '2015-04-01', place: 'honjo' }, false],
    ['from some month', { from: '2015-04', until: 'move', place: 'honjo' }, false],
    ['in the wards', { ...days, place: 'tokyo-wards' }, true],
    [
      'in Chiba, all told',
      { ...days, place: 'chiba', disadvantaged: false, wardsWork: 'none', wardsStudy: false },
      true,
    ],
    [
      'in Chiba, the area not told',
      { ...days, place: 'chiba', municipality: 'other', wardsWork: 'none', wardsStudy: false },
      false,
    ],
    [
      'in Chiba, the work not told',
      { ...days, place: 'chiba', disadvantaged: false, wardsStudy: false },
      false,
    ],
    [
      'in Chiba, the study not told',
      { ...days, place: 'chiba', disadvantaged: false, wardsWork: 'none' },
      false,
    ],
    [
      'in Saitama, all told',
      { ...days, place: 'saitama', municipality: 'other', wardsWork: 'none', wardsStudy: false },
      true,
    ],
    [
      'in Saitama, the municipality not told',
      { ...days, place: 'saitama', disadvantaged: false, wardsWork: 'none', wardsStudy: false },
      false,
    ],
  ])('%s: %s', (_, period, expected) => expect(exact(period)).toBe(expected));

  test('work in the wards by somebody living there is asked for only where there were studies', () => {
    const study: Period = {
      ...days,
      place: 'chiba',
      disadvantaged: false,
      wardsWork: 'none',
      wardsStudy: true,
    };
    expect(exact(study, { ...days, place: 'tokyo-wards' })).toBe(false);
    expect(exact({ ...study, wardsStudy: false }, { ...days, place: 'tokyo-wards' })).toBe(true);
    expect(exact(study, { ...days, place: 'tokyo-wards', wardsWork: 'other' })).toBe(true);
    expect(exact()).toBe(true);
  });
});
