import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test } from 'vitest';
import { loadSources } from '@/lib/content/load';
import { shownText } from '@/lib/content/page-text';
import { locales, type Locale } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/read-messages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { writeFrozen } from '@/lib/testing/frozen-content';
import { madeApart } from '../site/page-language';
import { SourcesByRank } from './sources-by-rank';

const root = mkdtempSync(join(tmpdir(), 'told-'));
writeFrozen(root);
afterAll(() => rmSync(root, { recursive: true }));
const file = join(root, 'content/sources.yaml');
const written = readFileSync(file, 'utf8');
const call =
  '- { id: call, rank: official, title: 窓口に電話で聞いたこと, publisher: 本庄市, heard: telephone, date: 2026-11-27, read: 2026-11-27 }\n';

function pageWith(locale: Locale, more: string): string {
  writeFileSync(file, `${written.trimEnd()}\n${more}`);
  const sources = Object.values(loadSources(join(root, 'content')));
  return madeApart(locale, () =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} timeZone="Asia/Tokyo" messages={readMessages(locale)}>
        <SourcesByRank locale={locale} sources={sources} />
      </NextIntlClientProvider>,
    ),
  );
}

test.each(locales)('in %s what a desk said on the telephone is told as such, and as no page', (locale) => {
  const told = withoutRuby(readMessages(locale).SourceRank?.heard as string).replaceAll(' ', '');
  const page = pageWith(locale, call);
  expect(page.match(/id="heard"/g)).toHaveLength(1);
  expect(page.slice(page.indexOf('id="heard"'), page.indexOf('id="third"'))).toContain('source-call');
  expect(shownText(page)).toContain(told);
  expect(pageWith(locale, '')).not.toContain('id="heard"');
});
