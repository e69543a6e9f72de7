import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plainDate } from '../../dates';
import { checkAgreement } from './check-agreement';
import type { CheckedEntry } from './check-entry';
import { contentFileOf } from './content-file';
import { describeFault, noFaults } from './fault';
import type { Lists } from './lists';
import { writeBelow } from './sample-writing';

const root = mkdtempSync(join(tmpdir(), 'agreed-'));
afterAll(() => rmSync(root, { recursive: true }));

// Of the lists and of the programme, what this check reads.
const lists = {
  desks: contentFileOf('desks.yaml', '- id: counter'),
  places: contentFileOf('places.yaml', '[]'),
  programmes: ['grant'],
  today: plainDate('2026-11-30'),
} as unknown as Lists;
const programmes = [
  { id: 'grant', outline: { ids: { conditions: ['lives-here'] } } },
] as unknown as CheckedEntry[];

function after(text: string, name = 'one.yaml'): string[] {
  const report = noFaults();
  rmSync(join(root, 'content'), { recursive: true, force: true });
  writeBelow(root, `content/agreement/${name}`, text);
  checkAgreement(root, lists, programmes, report);
  return report.faults.map(describeFault);
}

const right = `programme: grant
on: 2026-11-22
household: { self: { residence: moving-in, birthDate: "1996" } }
answer: unknown
conditions: { lives-here: met }
desk: counter
told: 2026-11-24
withdrawn: { on: 2026-11-25, because: 古い要綱で答えたため }
`;

test('a case with all that belongs into it has no fault', () => {
  expect(after(right)).toEqual([]);
});

describe('each slip is named by one sentence', () => {
  test.each([
    ['the name of a person', 'answer:', 'name: 本庄花子\nanswer:', 'Leave'],
    ['an address', 'residence: moving-in', 'address: 本庄3丁目5番3号', 'household.self.address'],
    ['a programme that is none', 'programme: grant', 'programme: grants', 'No programme is called grants.'],
    ['a desk that is none', 'desk: counter', 'desk: countre', 'No desk is called countre.'],
    ['a condition that is none', 'lives-here: met', 'live-here: met', 'No condition is called live-here.'],
    ['an answer that is none', 'answer: unknown', 'answer: maybe', 'Write met, unmet or unknown.'],
    ['a code of the household that is none', 'moving-in', 'moving', 'household.self.residence'],
    ['an answer that is still ahead', /11-2[45]/g, '12-01', 'told\n  Write a day up to 2026-11-30.'],
    ['taken back on a day that is still ahead', '11-25', '12-01', 'Write a day up to 2026-11-30.'],
    [
      'taken back before it was said',
      'on: 2026-11-25',
      'on: 2026-11-23',
      'Write the day of told or a later one.',
    ],
    ['a reason with a telephone', '古い要綱で', '0495-25-1111 の人に', 'Leave the number out'],
    ['no reason', 'because: 古い要綱で答えたため', 'because: ""', 'Write why the answer was taken back.'],
  ])('%s', (_, from, to, said) => {
    const faults = after(right.replace(from, () => to));
    expect(faults.filter((fault) => fault.includes(said))).toHaveLength(1);
    expect(faults).toHaveLength(typeof from === 'string' ? 1 : 2);
  });

  test('a file that is named otherwise', () => {
    const [fault, ...others] = after(right, '本庄花子.yaml');
    expect(others).toEqual([]);
    expect(fault).toContain('Rename this file');
  });
});
