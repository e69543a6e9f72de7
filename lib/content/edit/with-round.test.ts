import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withRound } from './with-round';

const text = `# 制度。
availability:
  # 初めの年。
  - { state: open, from: 2023-04-01, said: 2023-04, source: page } # 注
  # 見たという人の記録。
  - {
      state: open,
      from: 2026-07-01,
      knownUntil: 2026-07-01,
      said: 2026-07-01,
      source: seen,
    }
  - { state: open, from: 2027-04-01, said: 2026-10-01, source: page }
# 条件。
conditions: []
`;
const call = { said: '2026-11-30', source: 'call' };
const daysIn = (written: string) => parse(written).availability.map(({ from }: { from: string }) => from);

test('a word of today on this year takes the place of what was seen since, and the round to come stays', () => {
  const written = withRound(text, { state: 'open', from: '2026-04-01', ...call });
  expect(daysIn(written)).toEqual(['2023-04-01', '2026-04-01', '2027-04-01']);
  expect(written).toContain('# 初めの年。');
  expect(written).toContain('source: page } # 注\n  - { state: open, from: 2026-04-01');
  expect(written).not.toContain('見たという人');
});

test('another end of the same round takes the place of the first', () => {
  const entry = { state: 'open', from: '2027-04-01', until: '2028-01-31', ...call };
  expect(withRound(text, entry)).toBe(
    text.replace(
      /  - \{ state: open, from: 2027.*\n/,
      '  - { state: open, from: 2027-04-01, until: 2028-01-31, said: 2026-11-30, source: call }\n',
    ),
  );
});

test('an end takes the place of all later rounds, and an older word of none', () => {
  expect(daysIn(withRound(text, { state: 'ended', from: '2026-06-01', ...call }))).toEqual([
    '2023-04-01',
    '2026-06-01',
  ]);
  const older = { state: 'open', from: '2022-04-01', said: '2022-04-01', source: 'page' };
  expect(daysIn(withRound(text, older))).toEqual(['2022-04-01', '2023-04-01', '2026-07-01', '2027-04-01']);
  expect(daysIn(withRound('availability: []\n', older))).toEqual(['2022-04-01']);
  expect(daysIn(withRound('availability:\n  - { from: 2022-04-01 }\n', older))).toEqual(['2022-04-01']);
});
