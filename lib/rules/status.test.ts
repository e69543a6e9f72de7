import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import type { Programme } from './schema';
import { statusRules } from './status';

const { programmes } = frozenCatalogue();
const grant = programmeCalled('start-support-u29');
const nursery = programmeCalled('third-child-nursery');

test('the two grants for movers look at the status of residence, and no other programme does', () => {
  const looking = [...statusRules(programmes)].flatMap(([id, rule]) => (rule ? [id] : []));
  expect(looking).toEqual(['relocation-grant', 'start-support-u29']);
});

test('the city states the rule of one, and other pages report that of the other', () => {
  const rules = statusRules(programmes);
  expect(rules.get('start-support-u29')).toMatchObject({ isReading: false, source: 'honjo-u29' });
  expect(rules.get('relocation-grant')).toMatchObject({ isReading: true, source: 'kagamiishi-relocation' });
});

test('a rule names Japanese nationals and the five statuses', () => {
  expect(statusRules(programmes).get('start-support-u29')?.statuses).toEqual([
    ...[
      'japanese',
      'permanent',
      'spouse-of-japanese',
      'spouse-of-permanent',
      'long-term',
      'special-permanent',
    ],
  ]);
});

test('a comparison deep inside a rule counts, the first of several', () => {
  const when = { not: { any: [{ all: [{ fact: 'residenceStatus' as const, is: 'other' }] }] } };
  const later = {
    id: 'later',
    source: 'honjo-u29',
    when: { fact: 'residenceStatus' as const, is: 'permanent' },
  };
  const changed = { ...nursery, conditions: [{ id: 'deep', source: 'strategy', when }, later] };
  expect(statusRules([changed]).get(nursery.id)).toEqual({
    source: 'strategy',
    statuses: ['other'],
    isReading: false,
  });
});

test('readings that all compare it are the rule, readings of which one does not are a reading', () => {
  const japanese = { fact: 'residenceStatus' as const, is: 'japanese' };
  const student = { fact: 'student' as const, is: false };
  const isReading = (...rules: (typeof japanese | typeof student)[]) => {
    const readings = rules.map((when, place) => ({ id: `reading-${place}`, source: 'strategy', when }));
    const changed = { ...nursery, conditions: [{ id: 'readings', source: 'strategy', readings }] };
    return statusRules([changed]).get(nursery.id)?.isReading;
  };
  expect(isReading(japanese, { ...japanese, is: 'permanent' })).toBe(false);
  expect(isReading(japanese, student)).toBe(true);
});

test('a case of an amount counts', () => {
  const cases = [{ when: { fact: 'residenceStatus' as const, is: 'permanent' }, yen: 'sum' }];
  const amount = grant.amount && { ...grant.amount, parts: [{ id: 'part', source: 'strategy', cases }] };
  expect(statusRules([{ ...nursery, amount }]).get(nursery.id)).toMatchObject({ statuses: ['permanent'] });
});

test('an addition looks at what its base looks at', () => {
  const addition: Programme = { ...nursery, buildsOn: grant.id };
  expect(statusRules([grant, addition]).get(nursery.id)).toMatchObject({ source: 'honjo-u29' });
});

function programmeCalled(id: string): Programme {
  const found = programmes.find((each) => each.id === id);
  if (!found) throw new Error(`no programme is called ${id}`);
  return found;
}
