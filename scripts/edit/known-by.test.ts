import { expect, test } from 'vitest';
import type { Figures } from '@/lib/rules';
import { knownBy } from './known-by';

const yen = (value: number) => ({ unit: 'yen', value, source: 'town' }) as const;
const figures: Figures = { grant: yen(600000), least: yen(10000), spare: yen(1) };
const entry = {
  figures,
  words: new Map([
    ['benefit', '申請すると、{grant}が受けられます。{grant}です。'],
    ['conditions.rent', '家賃が決まった額より高いこと。'],
  ]),
  rule: {
    id: 'help',
    conditions: [{ id: 'rent', when: { all: [{ fact: 'rent', above: 'least' }] } }],
    intake: { opens: 'spare' },
  },
};

test('a figure is known by the shortest sentence that says it, or else by what it decides', () => {
  expect(knownBy('grant', entry)).toEqual({ sentence: '60万円です。' });
  expect(knownBy('least', entry)).toEqual({ usedFor: '家賃が決まった額より高いこと。' });
  expect(knownBy('spare', entry)).toEqual({});
});
