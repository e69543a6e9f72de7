import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { topics } from '../rules';
import { keptText, readKept, withBeside } from './kept-text';
import { family } from './sample-households';

const answers = { topics: [...topics], household: family };
const kept = keptText(answers, plainDate('2026-11-22'));

test.each(['2026-11-22', '2026-11-23', '2026-12-22'])(
  'what was kept on 22 November is there on %s',
  (day) => {
    expect(readKept(kept, plainDate(day), topics)).toMatchObject({
      until: '2026-12-22',
      answers,
      beside: '',
    });
  },
);

test.each(['2026-12-23', '2027-11-22', '2026-11-21'])(
  'what was kept on 22 November is not read on %s',
  (day) => {
    expect(readKept(kept, plainDate(day), topics)).toBeUndefined();
  },
);

test.each(['', ' ', 'a1.AAAA', '2026-13-01 a1.', '{"__proto__":{}}', 'null'])(
  'nothing is read from %j',
  (text) => expect(readKept(text, plainDate('2026-11-22'), topics)).toBeUndefined(),
);

test('answers that cannot be read any more say why', () => {
  const day = plainDate('2026-11-22');
  expect(readKept(`${kept}A`, day, topics)?.answers).toEqual({ problem: 'damaged' });
  expect(readKept(`${kept} `, day, topics)?.answers).toEqual({ problem: 'damaged' });
  expect(readKept(kept.replace('a3.', 'a0.'), day, topics)?.answers).toEqual({ problem: 'other-version' });
});

test('what belongs to the answers is kept beside them, and can be renewed without keeping longer', () => {
  const day = plainDate('2026-11-22');
  const beside = JSON.stringify({ plan: 'k3x9', events: [{ summary: 'Last day {to apply}' }] });
  const text = keptText(answers, day, beside);
  expect(readKept(text, day, topics)).toMatchObject({ until: '2026-12-22', answers, beside });
  expect(readKept(withBeside(text, '{}'), day, topics)).toMatchObject({
    until: '2026-12-22',
    answers,
    beside: '{}',
  });
  expect(withBeside(text, undefined)).toBe(kept);
});
