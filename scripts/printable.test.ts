import { expect, test } from 'vitest';
import { printable, printableLines } from './printable';

test.each([
  ['words, 漢字, नेपाली and 𠮷 stay', 'Write children; 漢字 नेपाली 𠮷 é', 'Write children; 漢字 नेपाली 𠮷 é'],
  ['an order to the terminal', '\u001b[2Jgone\u0007', '\\u001b[2Jgone\\u0007'],
  ['an order in one letter', '\u009b31m\u007f', '\\u009b31m\\u007f'],
  ['an end of a line', 'a\r\nb\u2028c', 'a\\u000d\\u000ab\\u2028c'],
  ['a turned direction of reading', 'a\u202etxt.\u2066b', 'a\\u202etxt.\\u2066b'],
  ['a mark of two units', 'a\u{e0001}b', 'a\\udb40\\udc01b'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('within JSON the text says the same', () => {
  const value = { path: '\u009b\u202e\u{e0001}\u2028\n' };
  const text = printable(JSON.stringify(value));
  expect(text).toMatch(/^[ -~]*$/);
  expect(JSON.parse(text)).toEqual(value);
});

test('several lines stay several lines', () => {
  expect(printableLines('a\n\u001bb\n')).toBe('a\n\\u001bb\n');
});
