import { expect, test } from 'vitest';
import { islandEntries } from '../export/island-script';
import { broughtBy } from './imports';

test.each(Object.values(islandEntries))('%s brings no table of a language along: data does', (entry) => {
  const brought = [...broughtBy(entry)];
  expect(brought.length).toBeGreaterThan(5);
  expect(brought.filter((file) => /^lib\/i18n\/(languages|locales\/)/.test(file))).toEqual([]);
});

test('what a page is built with has them all', () => {
  expect([...broughtBy('components/site/site-page.tsx')]).toContain('lib/i18n/locales/ja-simple.ts');
});
