import { expect, test } from 'vitest';
import { parseJson, parseYaml } from './parse-text';

test.each([
  ['a day stays text', 'birthDate: 1990-04-01', { birthDate: '1990-04-01' }],
  ['yes is a word, true is true', 'a: yes\nb: true', { a: 'yes', b: true }],
  ['JSON is YAML too', '{"a":[1,{"b":"x"}]}', { a: [1, { b: 'x' }] }],
  ['nothing is nothing', '', null],
])('%s', (_, text, value) => expect(parseYaml(text)).toEqual({ value }));

test.each([
  ['a key twice', 'a: 1\na: 2', 'Line 2: Delete one of the two lines'],
  ['two documents', 'a: 1\n---\nb: 2', 'multiple documents'],
  ['a list as a key', '? [a]\n: 1', 'stringKeys'],
  ['an open bracket', 'a: [1', 'Line 1: Close what is open'],
  ['aliases that multiply', bomb(), 'Excessive alias count'],
  ['endless depth', '['.repeat(50_000), 'Write one household as YAML.'],
])('%s is no household in YAML', (_, text, reason) => {
  expect(parseYaml(text)).toMatchObject({
    problems: [{ path: '', message: expect.stringContaining(reason) }],
  });
});

test('a key that names the prototype is a key like any other', () => {
  const parsed = parseYaml('__proto__: { residence: in-city }');
  expect('value' in parsed && Object.keys(Object(parsed.value))).toEqual(['__proto__']);
});

test.each(['', '{"a":', '['.repeat(100_000), 'residence: in-city'])('%#: no household in JSON', (line) => {
  expect(parseJson(line)).toMatchObject({ problems: [{ message: expect.stringContaining('as JSON.') }] });
});

/** Nine lists of nine aliases each: small to write, four hundred million entries to read. */
function bomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  return names
    .map((name, place) => {
      const below = names[place - 1];
      return `${name}: &${name} [${Array(9)
        .fill(below ? `*${below}` : 'x')
        .join(', ')}]`;
    })
    .join('\n');
}
