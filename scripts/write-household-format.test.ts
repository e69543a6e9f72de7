import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { householdSchemaFiles } from './format/files';

const files = await householdSchemaFiles();

test.each(files)(
  '$path says what the schema says; npx tsx scripts/write-household-format.ts writes it',
  ({ path, text }) => {
    expect(withoutContent(readFileSync(path, 'utf8'))).toBe(withoutContent(text));
  },
);

test('a sentence of a question and a programme more leave the list of facts right', () => {
  const list = files.find(({ path }) => path === 'docs/facts.md')?.text ?? '';
  const edited = list.replace(
    /^(\| `residenceStatus` +\| )[^|]+(.*?)\|$/m,
    (_, name: string, rest: string) => `${name}どの在留資格ですか ${rest}, \`another\` |`,
  );
  expect(edited).not.toBe(list);
  expect(withoutContent(edited)).toBe(withoutContent(list));
  const called = list.replace('`residenceStatus`', '`statusOfResidence`');
  expect(withoutContent(called)).not.toBe(withoutContent(list));
});

/** A page without the columns that content fills in, which whoever edits content need not write anew: what questions say, and who uses a fact. */
function withoutContent(text: string): string {
  let left: readonly number[] = [];
  return text
    .split('\n')
    .map((line) => {
      if (!line.startsWith('| ')) return line;
      const cells = line.split(/(?<!\\) \| /);
      if (/· Programmes +\|$/.test(line))
        left = cells.flatMap((cell, place) => (/Question|Meaning|意味|Programmes/.test(cell) ? [place] : []));
      return cells.filter((_, place) => !left.includes(place)).join(' | ');
    })
    .join('\n');
}
