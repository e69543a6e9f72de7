import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test } from 'vitest';
import { programmeFacts } from '@/app/[locale]/programmes/[id]/programme-facts';
import { formatFigure } from '@/lib/content/fill-figures';
import { loadProgramme } from '@/lib/content/load';
import { entryPageContradictions } from '@/lib/content/page-contradictions';
import { shownText, withoutBlanks } from '@/lib/content/page-text';
import { plainDate } from '@/lib/dates';
import { formatYen } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/read-messages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { madeApart } from '../site/page-language';
import { ProgrammePage } from './programme-page';

// A sum that changes for those who move in from a day on: every language says both, as long as somebody may fall under the first.

const root = mkdtempSync(join(tmpdir(), 'dated-'));
const content = join(root, 'content');
cpSync('content', content, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const id = 'relocation-grant';
const rule = join(content, 'programmes', id, 'rule.yaml');
const text = readFileSync(rule, 'utf8');
const { value: first, source } = loadProgramme(id, content).figures.single ?? {};
const values = `[{ value: ${first}, source: ${source} }, { value: 777000, source: ${source}, from: 2027-04-01, by: moveInDay }]`;
writeFileSync(rule, text.replace(/^  single: .*$/m, `  single: { unit: yen, values: ${values} }`));

function pageOf(locale: Locale, day: string): string {
  const page = <ProgrammePage facts={programmeFacts(id, locale, plainDate(day), content)} />;
  return madeApart(locale, () =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} timeZone="Asia/Tokyo" messages={readMessages(locale)}>
        {page}
      </NextIntlClientProvider>,
    ),
  );
}

test.each(locales)(
  '%s says both sums, and no page contradicts itself on either side of the day',
  (locale) => {
    const { single } = loadProgramme(id, content).figures;
    if (!single) throw new Error('no sum');
    const said = withoutRuby(formatFigure(single, locale, plainDate('2026-11-28')));
    expect(said).toContain(locale === 'en' ? '¥777,000' : '777');
    for (const day of ['2026-11-28', '2028-03-31', '2028-04-01']) {
      const page = pageOf(locale, day);
      expect(entryPageContradictions(id, locale, page, plainDate(day), content), day).toEqual([]);
      // Who moves in on 31 March 2027 applies by 31 March 2028.
      expect(shownText(page).includes(withoutBlanks(said)), day).toBe(day < '2028-04-01');
    }
  },
);

test('once nobody can fall under the first sum, only the other is said', () => {
  const { single } = loadProgramme(id, content).figures;
  expect(single && formatFigure(single, 'ja', plainDate('2028-04-01'))).toBe('777,000円');
  const page = shownText(pageOf('ja', '2028-04-01'));
  expect(page).toContain('777,000円');
  expect(page).not.toContain(formatYen(Number(first), formatsIn('ja')));
});
