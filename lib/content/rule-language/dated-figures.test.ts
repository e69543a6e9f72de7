import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expanded } from './expanded';

const values = (from = '2027-04-01', by = ', by: moveInDay') =>
  `{ unit: yen, values: [{ value: 6, source: a }, { value: 7, source: b, from: ${from}${by} }] }`;
const amount = (rest = '') =>
  `amount: { kind: payment, period: once, per: household${rest}, parts: [{ id: base, source: a, yen: sum }] }`;
const written = (yaml: string) => expanded(parse(yaml), { rules: {}, vary: {} });
const dataOf = (yaml: string) => written(yaml).data as Record<string, unknown>;
const slipsOf = (yaml: string) => written(yaml).slips.map(({ path, message }) => [path.join('.'), message]);

const since = { fact: 'moveInDay', onOrAfter: 'from20270401' };

describe('a figure that changes on a day is written out', () => {
  test('a sum as a case on each side of the day, each value as a figure of its own', () => {
    const data = dataOf(`figures: { sum: ${values()} }\n${amount()}`);
    expect(data.amount).toMatchObject({
      parts: [
        {
          cases: [
            { when: since, yen: 'sumFrom20270401' },
            { when: { not: since }, yen: 'sum' },
          ],
        },
      ],
    });
    expect(data.figures).toMatchObject({
      sum: { unit: 'yen', value: 6, source: 'a', later: [{ value: 7, from: '2027-04-01', by: 'moveInDay' }] },
      sumFrom20270401: { unit: 'yen', value: 7, source: 'b' },
      from20270401: { unit: 'date', value: '2027-04-01', source: 'b' },
    });
  });

  test('the day of applying decides where nothing is said: today without days to apply, and those days with them', () => {
    const without = dataOf(`figures: { sum: ${values('2027-04-01', '')} }\n${amount()}`);
    expect(JSON.stringify(without.amount)).toContain('"fact":"assessmentDay"');
    const yaml = `figures: { sum: ${values('2027-04-01', '')} }\n${amount()}\nwindow: { readings: [] }`;
    const { amount: paid } = dataOf(yaml);
    expect(paid).toMatchObject({ judgedOn: 'application' });
    expect(JSON.stringify(paid)).toContain('"fact":"applicationDay"');
  });

  test('days to apply as ways', () => {
    const { window } = dataOf(`
figures: { wait: { unit: months, values: [{ value: 3, source: a }, { value: 6, source: b, from: 2027-04-01, by: moveInDay }] } }
window: { readings: [{ id: r, source: a, opens: { fact: moveInDay, plus: wait, count: complete } }] }`);
    const opens = (plus: string) => ({ fact: 'moveInDay', plus, count: 'complete' });
    expect(window).toEqual({
      readings: [
        {
          ...{ id: 'r', source: 'a' },
          ways: [
            { when: since, opens: opens('waitFrom20270401') },
            { when: { not: since }, opens: opens('wait') },
          ],
        },
      ],
    });
  });

  test('the first value holds as long as whoever came before the day can apply', () => {
    const closes = 'closes: { fact: moveInDay, plus: close, count: first-day-does-not-count }';
    const data = dataOf(`
figures: { sum: ${values()}, close: { unit: years, value: 1, source: a } }
${amount()}
window: { readings: [{ id: r, source: a, ${closes} }] }`);
    expect(data.figures).toMatchObject({ sum: { lastDay: '2028-03-31' } });
    expect(dataOf(`figures: { sum: ${values()} }\n${amount()}`).figures).not.toHaveProperty('sum.lastDay');
  });

  test('what has one value is left as it is', () => {
    const yaml = `figures: { sum: { unit: yen, value: 6, source: a } }\n${amount()}`;
    expect(dataOf(yaml)).toEqual(parse(yaml));
  });
});

describe('slips are said of their place', () => {
  test.each([
    [
      'a day before another',
      `[{ value: 6, source: a }, { value: 7, source: a, from: 2027-04-01 }, { value: 8, source: a, from: 2027-04-01 }]`,
      'figures.sum.values.2.from',
    ],
    [
      'a first value with a day',
      `[{ value: 6, source: a, from: 2027-04-01 }, { value: 7, source: a, from: 2028-04-01 }]`,
      'figures.sum.values.0.from',
    ],
    ['one value alone', `[{ value: 6, source: a }]`, 'figures.sum.values'],
  ])('%s', (_, list, path) => {
    expect(slipsOf(`figures: { sum: { unit: yen, values: ${list} } }`).map(([at]) => at)).toEqual([path]);
  });

  test('a figure that changes cannot be the day of a version, an intake or a plan', () => {
    const yaml = `figures: { sum: ${values()} }\ngates: [{ id: stay, source: a, after: apply-from, plus: sum }]`;
    expect(slipsOf(yaml).map(([at]) => at)).toEqual(['gates.0.plus']);
  });

  test('days to apply cannot hang on the day of applying', () => {
    const yaml = `figures: { sum: ${values('2027-04-01', '')} }\nwindow: { readings: [{ id: r, source: a, opens: { fact: moveInDay, plus: sum } }] }`;
    expect(slipsOf(yaml).map(([at]) => at)).toEqual(['window.readings.0']);
  });

  test('a ceiling that cuts what the parts come to on one side of the day', () => {
    const figures = (most: string) =>
      `figures: { sum: ${values()}, most: ${most} }\n${amount(', ceiling: most')}`;
    expect(slipsOf(figures('{ unit: yen, value: 6, source: a }')).map(([at]) => at)).toEqual([
      'amount.ceiling',
    ]);
    expect(slipsOf(figures('{ unit: yen, value: 7, source: a }'))).toEqual([]);
    const both = dataOf(figures(values()));
    expect(both.amount).toMatchObject({ ceiling: 'mostFrom20270401' });
  });
});
