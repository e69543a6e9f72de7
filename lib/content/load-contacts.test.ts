import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEmergency, loadOperator } from './load-contacts';

const root = mkdtempSync(join(tmpdir(), 'contacts-'));
mkdirSync(root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const operator = (text: string) => {
  writeFileSync(join(root, 'operator.yaml'), text);
  return loadOperator('en', root);
};

test('the ambulance comes first, in every language', () => {
  for (const locale of ['ja', 'ja-simple', 'en'] as const) {
    expect(loadEmergency(locale).numbers[0]?.phone).toBe('119');
  }
  expect(loadEmergency('en').numbers.map(({ phone }) => phone)).toEqual(['119', '110', '#7119', '#8000']);
});

test('who answers in Japanese only is named with the source that says so', () => {
  const note = loadEmergency('en').notes.find(({ text }) => text.includes('Japanese only'));
  expect(note).toMatchObject({ source: 'saitama-council-emergency' });
  expect(note?.text).toContain('#7119');
});

test('while the settings are empty nobody runs the site', () => {
  expect(operator('{}\n')).toBeUndefined();
});

test('whoever runs it is named in the language of the page', () => {
  const text = `name: { ja: 広報課, ja-simple: '｜広報課《こうほうか》', en: Public Relations Division }\nphone: 0495-25-1614\n`;
  expect(operator(text)).toEqual({ name: 'Public Relations Division', phone: '0495-25-1614' });
});
