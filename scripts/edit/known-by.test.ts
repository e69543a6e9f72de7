import { expect, test } from 'vitest';
import type { Figures } from '@/lib/rules';
import { knownBy } from './known-by';

const yen = (value: number) => ({ unit: 'yen', value, source: 'town' }) as const;
const yearly = (value: string) => ({ unit: 'month-day', value, source: 'town' }) as const;
const figures: Figures = {
  ...{ grant: yen(600000), least: yen(10000), spare: yen(1) },
  ...{ opening: yearly('04-01'), closing: yearly('01-31') },
};
const entry = {
  figures,
  words: new Map([
    ['benefit', '申請すると、{grant}が受けられます。{grant}です。'],
    ['conditions.rent', '家賃が決まった額より高いこと。'],
  ]),
  rule: {
    id: 'help',
    conditions: [{ id: 'rent', when: { all: [{ fact: 'rent', above: 'least' }] } }],
    window: { intake: { opens: 'opening', closes: 'closing' } },
    spare: 'spare',
  },
  intake: '受付は、毎年度{opens}から{closes}までです。',
};

test('a figure is known by the shortest sentence that says it, or else by what it decides', () => {
  expect(knownBy('grant', entry)).toEqual({ sentence: '60万円です。' });
  expect(knownBy('least', entry)).toEqual({ usedFor: '家賃が決まった額より高いこと。' });
  expect(knownBy('spare', entry)).toEqual({});
});

test('the days of a yearly intake are known by what the site says of them', () => {
  const sentence = '受付は、毎年度4月1日から1月31日までです。';
  expect(knownBy('opening', entry)).toEqual({ sentence });
  expect(knownBy('closing', entry)).toEqual({ sentence });
});
