import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentFrom, isEmpty, longestSearch, stateFrom } from './state';

const nothing = { topic: [], audience: [], availability: [], kind: [] };

test('what is typed and ticked stands in the address and comes back from it', () => {
  const state = {
    typed: 'health & care',
    chosen: { ...nothing, topic: ['home', 'moving'], kind: ['grant'] },
  };
  expect(fragmentFrom(state)).toBe('#q=health+%26+care&topic=home,moving&kind=grant');
  expect(stateFrom(fragmentFrom(state))).toEqual(state);
});

test('an address typed by hand is read, too', () => {
  expect(stateFrom('#q=引っ越し')).toEqual({ typed: '引っ越し', chosen: nothing });
});

test.each(['', '#', '#moving', '#q=', '#q=+', '#topic=', '#topic=,', '#__proto__=a'])(
  '%s searches for nothing',
  (fragment) => {
    expect(isEmpty(stateFrom(fragment))).toBe(true);
    expect(fragmentFrom(stateFrom(fragment))).toBe('');
  },
);

test('a text that nobody types is cut', () => {
  expect(stateFrom(`#q=${'a'.repeat(5_000)}`).typed).toHaveLength(longestSearch);
});

test('any text comes back as it was typed, but for the blanks around it', () => {
  const typed = fc.string({ maxLength: 40, unit: 'grapheme' }).filter((text) => text.length <= longestSearch);
  fc.assert(
    fc.property(typed, (text) => {
      expect(stateFrom(fragmentFrom({ typed: text, chosen: nothing })).typed).toBe(text.trim());
    }),
  );
});
