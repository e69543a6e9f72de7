import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate } from '../../dates';
import { eras, firstYearOf } from '../../eras';
import { readTypedDate } from './read-typed-date';

const read = (text: string) => readTypedDate({ year: text, month: '', day: '' });
const anyDay = fc.integer({ min: 0, max: 72_500 }).map((days) => addDays(plainDate('1900-01-01'), days));

test('every day from 1900 is read in each of its spellings, and in the era that it lies in', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year = '', month = '', date = ''] = day.split('-').map(Number).map(String);
      const era = eras.findLast(({ from }) => from <= day);
      if (!era) throw new Error(`no era on ${day}`);
      const count = Number(year) - firstYearOf(era) + 1;
      for (const text of [
        ...[day, day.replaceAll('-', ''), `${year}/${month}/${date}`, `${year}年${month}月${date}日`],
        ...[`${era.letter}${count}.${month}.${date}`, `${era.name}${count}年${month}月${date}日`],
      ]) {
        expect(read(text), text).toMatchObject({ text: day, isOverrun: false });
      }
      expect(readTypedDate({ year, month, day: date })).toMatchObject({ text: day });
    }),
  );
});

test('whatever stands in the boxes is read or refused, never thrown at', () => {
  const pieces = fc.constantFrom(
    ...'令和元平成昭9RHST月日年五十/.- ,0123mayMAR<《》'.split(''),
    '2027',
    'May',
    '年度',
  );
  const box = fc.array(pieces, { maxLength: 8 }).map((each) => each.join(''));
  fc.assert(
    fc.property(box, box, box, (year, month, day) => {
      const result = readTypedDate({ year, month, day });
      if ('text' in result) expect(result.text).toMatch(/^(19|20|21)\d\d(-\d\d){0,2}$/);
      else expect(result.problem.code).toMatch(/^date-/);
    }),
    { numRuns: 2_000 },
  );
});

test('what is quoted is not too long and carries none of the signs of the site’s own texts', () => {
  const problem = { values: { typed: `${'x'.repeat(24)}…` } };
  expect(read(`｜${'x'.repeat(60)}《`)).toMatchObject({ problem });
});
