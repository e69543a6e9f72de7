import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkerData } from '@/lib/content/checker-files';
import { editsOf } from '@/lib/content/edit/edits-of';
import { exampleSchema } from '@/lib/content/example-schema';
import { plainDate } from '@/lib/dates';
import { journey } from '@/lib/questions/journey';
import { encodeAnswers } from '@/lib/share/answers-text';
import { mistakeText } from '@/lib/sheet/mistake-text';
import { sheetSections } from '@/lib/sheet/sheet';
import { sheetOutline } from '@/lib/sheet/sheet-outline';
import { agreesToday, readMistake } from './mistake';
import { PageTeller } from './page-texts';
import { Stage } from './stage';

const day = plainDate('2026-11-22');
const child = { birthDate: '2020-05-01', livesWithSelf: true };
const told = {
  topics: ['children' as const],
  household: { self: { residence: 'in-city' as const }, children: [child] },
};
const stage = new Stage('.');
const place = {
  ...{ root: '.', today: () => plainDate('2026-11-30'), target: undefined, stage, seen: new Set<string>() },
  texts: new PageTeller('none'),
};
afterAll(() => stage.close());
const read = (text: string) => readMistake(place, { text });

function handedOver(): string {
  const data = checkerData('vi');
  const way = journey(told, day, data.catalogue);
  const outline = sheetOutline({ topics: told.topics, journey: way }, day, data.catalogue, data.helpDesk);
  const sections = sheetSections(outline, data, data.catalogue);
  return mistakeText(day, sections, data.catalogue, encodeAnswers(told));
}

test('a text in another language is read in Japanese, and comes to the same by the same facts', () => {
  const { on, said, results, gone, come } = read(handedOver());
  expect({ on, gone, come }).toEqual({ on: day, gone: [], come: [] });
  expect(said.join()).toContain('2020年5月1日');
  expect(results.find(({ id }) => id === 'child-medical')).toMatchObject({ verdict: 'met' });
});

test('what the text says otherwise is named', () => {
  const { gone } = read(handedOver().replace(/^B1 .*/m, 'B1 something else'));
  expect(gone).toEqual(['B1 something else']);
});

test('answers alone are read as of today, whatever stands around them', () => {
  const { on, gone, answers } = read(
    `見てください https://example.jp/ja/check/#${encodeAnswers(told)} よろしく`,
  );
  expect({ on, gone, answers }).toEqual({ on: '2026-11-30', gone: undefined, answers: encodeAnswers(told) });
});

test.each(['', 'B1 何か', 'a3.AAAA', 'a9.zzz', '=cmd()', '{"__proto__":{"a":1}}', 'a3.'.repeat(5000)])(
  'a text without answers is refused (%#)',
  (text) => {
    expect(() => read(text)).toThrow('unread-answers');
  },
);

test('it is kept as an example with what the clerk expects, and the rules of today agree or do not', () => {
  const task = {
    ...({ task: 'mistake', id: 'child-medical', on: day, answers: encodeAnswers(told) } as const),
    ...({ expect: 'unmet', because: "窓口: 'いいえ' #と言われた", agreed: true } as const),
  };
  const [edit, ...others] = editsOf(task, day, '.');
  expect(others).toEqual([]);
  expect(edit?.after.startsWith(edit.before)).toBe(true);
  expect(exampleSchema.parse(parse(edit?.after ?? '').at(-1))).toEqual({
    ...{ name: task.because, on: day, household: told.household, expect: { verdict: 'unmet' } },
  });
  expect([agreesToday(task, '.'), agreesToday({ ...task, expect: 'met' }, '.')]).toEqual([false, true]);
});
