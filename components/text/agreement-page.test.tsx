import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { agreementFacts } from '@/app/[locale]/agreement/agreement-facts';
import { shownText } from '@/lib/content/page-text';
import { plainDate } from '@/lib/dates';
import { locales, type Locale } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/read-messages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { writeFrozen } from '@/lib/testing/frozen-content';
import { agreementCommand } from '@/scripts/agreement/agreement-command';
import { madeApart } from '../site/page-language';
import { AgreementText } from './agreement-text';

// Cases are planted in the content of one day: nobody but a desk can make one of today's.
const root = mkdtempSync(join(tmpdir(), 'agreement-'));
const content = join(root, 'content');
const folder = join(content, 'agreement');
writeFrozen(root);
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

const household = `household: { homePurchase: none, spouse: none, self: { residence: in-city } }`;

function plant(name: string, answer: string, more = ''): void {
  const text = `programme: home-purchase\non: 2026-11-22\n${household}\nanswer: ${answer}\ndesk: promotion\ntold: 2026-11-24\n${more}`;
  writeFileSync(join(folder, `${name}.yaml`), text);
}

function page(locale: Locale): string {
  const text = <AgreementText facts={agreementFacts(locale, plainDate('2026-11-25'), content)} />;
  return madeApart(locale, () =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} timeZone="Asia/Tokyo" messages={readMessages(locale)}>
        {text}
      </NextIntlClientProvider>,
    ),
  );
}

test.each(locales)('without a case the page says in %s that there is none, and shows no number', (locale) => {
  const text = shownText(page(locale));
  expect(text).toContain(shownText(withoutRuby(readMessages(locale).AgreementPage?.none ?? 'none')));
  expect(text).not.toMatch(/\d/);
});

test('page and command count what agrees, and name the condition that differs by desk', () => {
  plant('one', 'unmet');
  plant('two', 'met');
  const [japanese, english] = [page('ja'), page('en')].map(shownText);
  expect(japanese).toContain('照らし合わせた例2件のうち1件が、窓口の答えと同じです。');
  expect(japanese).toContain('窓口（広報課魅力創造係、2026年11月24日）の答えは「条件に合います」');
  expect(japanese).toContain('新築か中古の家を取得すること');
  expect(english).toContain('1exampleof2comparedcameoutasthedesksaid.');
  const { text, code } = agreementCommand([], content);
  expect(code).toBe(1);
  expect(text).toContain('1 of 2 cases come out as the desk said.');
  expect(text).toContain('two, 住まいの応援金: the desk said');
  expect(text).toContain('acquires-home: ');
});

test('a condition that the desk judged otherwise differs, though the whole comes out alike', () => {
  plant('one', 'unmet', 'conditions: { acquires-home: met }\n');
  expect(shownText(page('en'))).toContain('0examplesof1compared');
  expect(agreementCommand([], content).text).toContain('acquires-home: ');
});

test('what was taken back stays with its reason and is no longer counted', () => {
  plant('one', 'met', 'withdrawn: { on: 2026-11-25, because: 古い要綱で答えたため }\n');
  expect(shownText(page('ja'))).toContain('2026年11月25日に取り下げられました。理由：古い要綱で答えたため');
  expect(shownText(page('ja'))).toContain('照らし合わせた例は、まだありません。');
  expect(agreementCommand([], content)).toMatchObject({ code: 0 });
  expect(agreementCommand([], content).text).toContain('one: taken back on 2026-11-25: 古い要綱で答えたため');
});

test('the command refuses what it does not know', () => {
  expect(agreementCommand(['--csv'], content)).toMatchObject({ code: 2 });
});
