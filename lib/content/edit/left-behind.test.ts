import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainDate } from '../../dates';
import { writeFrozen } from '../../testing/frozen-content';
import { editsOf } from './edits-of';

const root = mkdtempSync(join(tmpdir(), 'left-behind-'));
beforeAll(() => writeFrozen(root));
afterAll(() => rmSync(root, { recursive: true }));

const today = plainDate('2026-11-30');
const phone = (id: string, number: string, said = today) =>
  editsOf(
    { task: 'desk', id, phone: number, said, learnedFrom: 'call', pageTitle: '', pageAddress: '' },
    today,
    root,
  );

type Edits = ReturnType<typeof phone>;
const write = (edits: Edits) => edits.forEach(({ file, after }) => writeFileSync(join(root, file), after));

/** The items of a list that an edit takes out, and those that it adds, by one of their keys. */
function changed(edits: Edits, name: string, key: string) {
  const edit = edits.find(({ file }) => file === name);
  const [before, after] = [edit?.before, edit?.after].map((text): string[] =>
    parse(text ?? '[]').map((item: Record<string, string>) => item[key]),
  ) as [string[], string[]];
  return [before.filter((each) => !after.includes(each)), after.filter((each) => !before.includes(each))];
}

const sources = (edits: Edits) => changed(edits, 'content/sources.yaml', 'id');

test('a telephone that changes again takes the call with it by which it was written', () => {
  const [first, second] = ['call-honjo-chamber-2026-11-29', 'call-honjo-chamber-2026-11-30'];
  const call = phone('honjo-chamber', '0495-22-5241', plainDate('2026-11-29'));
  expect(sources(call)).toEqual([[], [first]]);
  write(call);
  expect(sources(phone('honjo-chamber', '0495-22-5242'))).toEqual([[first], [second]]);
});

test('a source goes with its last use alone, and what somebody was sure of with the value', () => {
  expect(sources(phone('environment', '0495-25-1173'))[0]).toEqual(['honjo-contact-list']);
  const welfare = phone('welfare-office', '0495-25-1190');
  expect(sources(welfare)[0]).toEqual([]);
  expect(changed(welfare, 'content/sure.yaml', 'at')).toEqual([['welfare-office.phone'], []]);
});
