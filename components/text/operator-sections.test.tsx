import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SiteOperator } from '@/lib/words/content-words';
import messages from '@/messages/ja.json';
import { OperatorSections } from './operator-sections';

const desk = {
  ...{ id: 'city-hall', source: 'list', phone: '0495-25-1111' },
  ...{ name: '市役所', nameJa: '市役所', language: 'ja' as const },
};

function shown(operator: SiteOperator | undefined): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="ja" timeZone="Asia/Tokyo" messages={messages}>
      <OperatorSections facts={{ operator, cityHall: { desk, source: '一覧' } }} />
    </NextIntlClientProvider>,
  );
}

test('while nobody runs the site it says so, and sends whoever found a mistake to the desk', () => {
  expect(shown(undefined)).toContain('このサイトは試作版です。');
  expect(shown(undefined)).toContain('まちがいを受け取る所は、まだありません');
  expect(shown(undefined)).not.toContain('mailto:');
});

test('whoever runs it is named, with every way to reach them that the settings give', () => {
  const all = shown({
    name: '広報課',
    office: '市役所 三階',
    phone: '0495-25-1614',
    email: 'a@example.jp',
  });
  for (const part of ['広報課が運営しています', '市役所 三階', 'tel:0495251614', 'mailto:a@example.jp'])
    expect(all).toContain(part);
  expect(all).not.toContain('試作版');
  expect(all).toContain('運営する者に、次のことを知らせてください');
});

test('the city hall has a number, and a map only where its place is known to one', () => {
  expect(shown(undefined)).toContain('tel:0495251111');
  expect(shown(undefined)).not.toContain('openstreetmap');
});
