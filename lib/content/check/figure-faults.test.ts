import { expect, test } from 'vitest';
import { outlineOf } from './check-outline';
import { contentFileOf } from './content-file';
import { idleFaults } from './figure-faults';

const written = (ceiling: string) => `figures:
  most: { unit: yen, value: 1, source: a, later: [{ value: 2, source: a, from: 2027-04-01, by: use }] }
  mostFrom20270401: { unit: yen, value: 2, source: a }
amount: { kind: payment, ceiling: ${ceiling}, parts: [] }
`;
const idle = (ceiling: string) => {
  const file = contentFileOf('rule.yaml', written(ceiling));
  return idleFaults(file, outlineOf(file.data)).map(({ path }) => path);
};

test('a ceiling that is raised on a day is used, though the highest value alone stands in the rule written out', () => {
  expect(idle('mostFrom20270401')).toEqual([]);
  expect(idle('other')).toEqual(['figures.most', 'figures.mostFrom20270401']);
});
