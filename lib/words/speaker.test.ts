import compile from 'icu-minify/compile';
import { expect, expectTypeOf, test } from 'vitest';
import { speaker, type KeyOf, type Messages, type ValuesOf } from './speaker';

const say = speaker(
  {
    CheckerPeriods: { item: compile('期間{number}') },
    Finder: { found: compile('{count, plural, =0 {見つかりませんでした。} other {#件見つかりました。}}') },
  },
  'ja',
);

test('a sentence is filled in', () => {
  expect(say('CheckerPeriods', 'item', { number: 2 })).toBe('期間2');
  expect(say('Finder', 'found', { count: 0 })).toBe('見つかりませんでした。');
  expect(say('Finder', 'found', { count: 3 })).toBe('3件見つかりました。');
});

test('a sentence that is not there, or lacks a value, is an error at once', () => {
  // @ts-expect-error this speaker has no such sentence
  expect(() => say('CheckerPeriods', 'none')).toThrow('no sentence CheckerPeriods.none');
  // @ts-expect-error the number is missing
  expect(() => say('CheckerPeriods', 'item')).toThrow('number');
  // @ts-expect-error the value has another name
  expect(() => say('CheckerPeriods', 'item', { nummer: 2 })).toThrow('number');
});

test('a sentence without values takes none, and one of several takes whatever any of them needs', () => {
  expectTypeOf<ValuesOf<Messages['CheckerAnswers']['yes']>>().toEqualTypeOf<[]>();
  expectTypeOf<keyof ValuesOf<Messages['CheckerAnswers']['child' | 'yes']>[0]>().toEqualTypeOf<
    'born' | 'number'
  >();
  expectTypeOf<ValuesOf<Messages['Finder']['found']>[0]>().toEqualTypeOf<{ readonly count: number }>();
  expectTypeOf<'yes'>().toExtend<KeyOf<'CheckerAnswers'>>();
});
