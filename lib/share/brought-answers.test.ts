import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { randomFrom } from '../rules/proof/random';
import { topics } from '../rules';
import { encodeAnswers } from './answers-text';
import { broughtAnswers } from './brought-answers';
import { hostileText } from './hostile-texts';
import { family } from './sample-households';

const today = plainDate('2026-11-22');
const told = { topics: [...topics], household: family };
const text = encodeAnswers(told);
const [start, end] = [text.slice(0, 76), text.slice(76)];

test.each([
  ['nothing', text],
  ['the end of a sentence', `${text}。」`],
  ['the end of a sentence in an address', `${text}${encodeURIComponent('。」')}`],
  ['a bracket and a full stop', `${text}).`],
  ['a tracker', `${text}?fbclid=IwAR0-abc_DEF`],
  ['trackers', `${text}&utm_source=mail&utm_medium=a2.b`],
  ['the next sentence', `${text} Thank you\nfor your help`],
  ['a line end in the middle', `${start}\n${end}`],
  ['a line end in the middle and a sentence', `${start}\r\n  ${end}\nThank you`],
  ['a line end that became a space', `${start}%20${end}`],
  ['a quoted line in the middle', `> ${start}\n>> ${end}`.slice(2)],
  ['a line end of mail programs in the middle', `${start}=\r\n${end}`],
  ['a lone percent sign', `${text}%`],
])('a link opens with %s', (_, brought) => {
  expect(broughtAnswers(brought, today, topics)).toEqual(told);
});

test.each([
  ['half of it', start, 'damaged'],
  ['two halves in the wrong order', `a3.${end}\n${start}`, 'damaged'],
  ['another version over two lines', `${start.replace('a3', 'a9')}\n${end}`, 'other-version'],
  ['far too much', `a3.${'A'.repeat(5_000)}\nA`, 'too-long'],
  ['nothing of it', '', 'damaged'],
])('%s is refused by name', (_, brought, problem) => {
  expect(broughtAnswers(brought, today, topics)).toEqual({ problem });
});

test('a million lines are not joined', () => {
  expect(broughtAnswers(`a3.${'A\n'.repeat(1_000_000)}`, today, topics)).toEqual({ problem: 'damaged' });
});

test('of 2,000 hostile texts none breaks the reader', () => {
  const random = randomFrom(3);
  for (let done = 0; done < 2_000; done += 1)
    expect(() => broughtAnswers(hostileText(random), today, topics)).not.toThrow();
});
