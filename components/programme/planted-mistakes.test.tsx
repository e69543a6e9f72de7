import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { programmeFacts } from '@/app/[locale]/programmes/[id]/programme-facts';
import { checkContent } from '@/lib/content/check/all-content';
import { loadGuideOn } from '@/lib/content/load-guides';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { entryPageContradictions } from '@/lib/content/page-contradictions';
import { shownText } from '@/lib/content/page-text';
import { plainDate } from '@/lib/dates';
import { formatDate, formatYen } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/read-messages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { madeApart } from '../site/page-language';
import { ProgrammePage } from './programme-page';

// Edits that once were taken without a word: each is named by the content check, or the pages say the new truth in every language.

const root = mkdtempSync(join(tmpdir(), 'planted-'));
const content = join(root, 'content');
const [grant, checkups] = ['relocation-grant', 'pregnancy-checkups'];
for (const folder of ['content', 'messages']) cpSync(folder, join(root, folder), { recursive: true });
const edited = new Set<string>();
afterEach(() => {
  for (const file of edited) cpSync(join('content', file), join(content, file));
  edited.clear();
});
afterAll(() => rmSync(root, { recursive: true }));

const today = plainDate('2026-11-28');

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  edited.add(file);
  writeFileSync(join(content, file), text.replace(from, to));
}

/** Adds dated words to the rule of the grant. */
const record = (...entries: string[]) =>
  edit(
    `programmes/${grant}/rule.yaml`,
    'let:\n',
    `${entries.map((entry) => `  - { ${entry}, said: 2026-11-28, source: honjo-relocation-how }`).join('\n')}\nlet:\n`,
  );

/** The page of a programme of the copy on a day. */
function pageOf(id: string, locale: Locale, day = today): string {
  const page = <ProgrammePage facts={programmeFacts(id, locale, day, content)} />;
  return madeApart(locale, () =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} timeZone="Asia/Tokyo" messages={readMessages(locale)}>
        {page}
      </NextIntlClientProvider>,
    ),
  );
}

/** The page, and what of it contradicts the content. */
function readOf(id: string, locale: Locale, day = today) {
  const page = pageOf(id, locale, day);
  return { page, contradictions: entryPageContradictions(id, locale, page, day, content) };
}
const faults = () => checkContent(root).faults.map(({ file, path, message }) => `${file} ${path} ${message}`);
const written = (day: string, locale: Locale) =>
  shownText(formatDate(plainDate(day), formatsIn(locale)).replace(/《[^》]*》|｜/g, ''));

describe.each(locales)('in %s', (locale) => {
  test('a round that is open is said with its last day, and nothing doubts it', () => {
    record('state: open, from: 2026-11-28, until: 2027-01-15');
    const { page, contradictions } = readOf(grant, locale);
    expect(contradictions).toEqual([]);
    expect(shownText(page)).toContain(written('2027-01-15', locale));
  });

  test('an end that is announced is said, and what replaces it appears on the day itself', () => {
    record('state: ended, from: 2027-03-31');
    edit(
      `programmes/${grant}/rule.yaml`,
      'subject: adult\n',
      'subject: adult\nreplacedBy: start-support-u29\n',
    );
    const [now, then] = [readOf(grant, locale), readOf(grant, locale, plainDate('2027-03-31'))];
    expect([now.contradictions, then.contradictions]).toEqual([[], []]);
    const successor = `/${locale}/programmes/start-support-u29/`;
    expect(shownText(now.page)).toContain(written('2027-03-31', locale));
    expect(now.page).not.toContain(successor);
    expect(then.page).toContain(successor);
    const predecessor = `/${locale}/programmes/${grant}/`;
    expect(pageOf('start-support-u29', locale)).not.toContain(predecessor);
    expect(pageOf('start-support-u29', locale, plainDate('2027-03-31'))).toContain(predecessor);
  });

  test('a desk whose number is found is no longer said to have none', () => {
    const unknown = shownText((readMessages(locale).Desks?.noNumber ?? '').replace(/《[^》]*》|｜/g, ''));
    expect(shownText(pageOf(checkups, locale))).toContain(unknown);
    edit('desks/desks.yaml', '- id: family-centre\n', '- id: family-centre\n  phone: 0495-25-9999\n');
    const { page, contradictions } = readOf(checkups, locale);
    expect(contradictions).toEqual([]);
    expect(shownText(page)).not.toContain(unknown);
  });

  test('what a page says against the content is named, of whatever kind it is', () => {
    record('state: open, from: 2026-11-28, until: 2027-01-15');
    const page = pageOf(grant, locale);
    const found = (html: string) => entryPageContradictions(grant, locale, html, today, content);
    expect(found(page)).toEqual([]);
    const { AvailabilityLabel: states = {}, Desks: desks = {} } = readMessages(locale);
    const formats = formatsIn(locale);
    const [day, otherDay] = ['2027-01-15', '2027-01-29'].map((each) => formatDate(plainDate(each), formats));
    const [amount, other] = [600_000, 700_000].map((yen) => formatYen(yen, formats));
    const phone = '0495-25-1614';
    const doubt = loadProgrammeWords(grant, locale, content).notes['this-year'] ?? '';
    const before = (end: string, said: string) => page.replace(end, `<p>${withoutRuby(said)}</p>${end}`);
    const planted: Readonly<Record<string, readonly [string, string]>> = {
      'another state': [
        instead(page, states.open, states.unconfirmed),
        `It does not say the state, open: ${withoutRuby(states.open ?? '')}`,
      ],
      'another last day': [
        instead(page, day, otherDay),
        `It does not say the last day of the round, 2027-01-15: ${withoutRuby(day ?? '')}`,
      ],
      'another amount': [
        instead(page, amount, other),
        `It does not say the amount single: ${withoutRuby(amount ?? '')}`,
      ],
      'another telephone': [
        page.replaceAll(phone, '0495-25-1138'),
        `It does not say the number of promotion: ${phone}`,
      ],
      'a second telephone': [
        page.replaceAll(`</a>`, `</a> 0495-25-1138`),
        'It says 0495-25-1138 beside the number of promotion.',
      ],
      'a number that is not known': [
        page.replace(/(class="box"[^]*?)<\/li>/, `$1<p>${withoutRuby(desks.noNumber ?? '')}</p></li>`),
        `It says that the number of promotion is not known, which is ${phone}.`,
      ],
      'a sentence of another state': [
        before('</article>', doubt),
        `It says, while it is open: ${withoutRuby(doubt)}`,
      ],
    };
    const unseen = Object.entries(planted).filter(([, [html, said]]) => !found(html).includes(said));
    expect(unseen.map(([kind]) => ({ kind, found: found(planted[kind]?.[0] ?? '') }))).toEqual([]);
    expect(
      found(before('</article>', doubt)).some((each) => each.startsWith('It doubts that it is open: ')),
    ).toBe(true);
  });
});

/** A page that says another text in the place of one, whatever marks and readings stand between its letters. */
function instead(html: string, said = '', other = ''): string {
  const letters = [...withoutRuby(said).replaceAll(/[\s\u2060]/g, '')];
  const between = String.raw`(?:<(?:rt|rp)\b[^>]*>[^<]*|<[^>]+>|[\s\u2060])*`;
  const pattern = letters.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(between);
  return html.replaceAll(new RegExp(pattern, 'g'), withoutRuby(other));
}

test('a guide leaves out what speaks of an end that is not there', () => {
  const items = () => loadGuideOn('moving', today, content).sections.flatMap((each) => each.items);
  expect(items().map(({ id }) => id)).toContain('home-ended');
  edit(
    'programmes/home-purchase/rule.yaml',
    'state: ended, from: 2023-03-27',
    'state: open, from: 2023-03-27',
  );
  expect(items().map(({ id }) => id)).not.toContain('home-ended');
});

test('what is written against the state, a missing number or a figure is refused in the language it is written in', () => {
  const doubt = {
    ja: '今年度も受け付けているかは確認できていません。',
    en: 'We could not confirm whether applications are open this fiscal year. ',
    ne: 'आवेदन लिइँदै छ कि छैन, पक्का गर्न सकिएको छैन। ',
  };
  for (const [locale, said] of Object.entries(doubt))
    edit(`programmes/${grant}/${locale}.yaml`, '  takes-part: ', `  takes-part: ${said}`);
  edit('programmes/child-medical/ja.yaml', 'summary: ', 'summary: 受付中です。');
  edit('programmes/home-purchase/ja.yaml', 'summary: ', 'summary: 一万円まで、五月の末日までです。');
  edit('desks/ja.yaml', '    withoutPhone: ', '    note: 電話番号は確認できていません。\n    withoutPhone: ');
  edit(
    'desks/vi.yaml',
    '    withoutPhone: ',
    '    note: Chưa xác nhận được số điện thoại.\n    withoutPhone: ',
  );
  edit('services/birth-gift/service.yaml', 'step: 1,', 'step: 9,');
  edit('guides/moving/guide.yaml', 'source: keiyukai-papers }', 'source: keiyukai-papers, while: open }');
  record('state: open, from: 2026-11-28, until: 2027-01-15, knownUntil: 2027-01-15');
  const found = faults();
  const named = (file: string, path: string, said: string) =>
    found.filter((each) => each.startsWith(`content/${file} ${path} `) && each.includes(said));
  for (const locale of Object.keys(doubt))
    expect(named(`programmes/${grant}/${locale}.yaml`, 'notes.takes-part', 'Add while:')).toHaveLength(1);
  expect(named('programmes/child-medical/ja.yaml', 'summary', 'Move what is said of the state')).toHaveLength(
    1,
  );
  expect(named('programmes/home-purchase/ja.yaml', 'summary', 'instead of 一万円')).toHaveLength(1);
  for (const locale of ['ja', 'vi'])
    expect(named(`desks/${locale}.yaml`, 'desks.family-centre.note', 'withoutPhone')).toHaveLength(1);
  expect(named('services/birth-gift/service.yaml', 'steps.0.step', 'from 1 to 2')).toHaveLength(1);
  expect(named('guides/moving/guide.yaml', 'sections.0.items.1.while', 'Add programmes')).toHaveLength(1);
  expect(named(`programmes/${grant}/rule.yaml`, 'availability.3.knownUntil', 'Leave it out')).toHaveLength(1);
});
