import { describe, expect, test } from 'vitest';
import { withBoundCounts } from './bound-counts';
import { formatsIn } from './languages';
import { locales } from './locales';
import { readMessages } from './read-messages';

test('a number told as one of several stays with its unit', () => {
  expect(withBoundCounts('{span, select, one {{min}} other {de {min} a {max}}} dias')).toBe(
    '{span, select, one {{min}} other {de {min} a {max}}}\u00a0dias',
  );
});

test('what is counted stays with its unit, and nothing else is bound', () => {
  expect(
    withBoundCounts('{met, plural, one {# ano} other {# anos}}, {days} dias, {title} dias, #7119 dias'),
  ).toBe('{met, plural, one {#\u00a0ano} other {#\u00a0anos}}, {days}\u00a0dias, {title} dias, #7119 dias');
});

describe.each(locales)('the interface in %s', (locale) => {
  test('binds counts as it binds money', () => {
    const told = JSON.stringify(readMessages(locale));
    const binds = formatsIn(locale).yen.some(({ text }) => text.includes('\u00a0'));
    expect(/\{(?:days|count)\}\u00a0\p{L}/u.test(told)).toBe(binds);
  });
});
