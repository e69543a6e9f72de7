import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Read } from './encoding';
import { linesOf, wholeText } from './input';

async function linesIn(...pieces: readonly Uint8Array[]): Promise<Read[]> {
  const lines: Read[] = [];
  for await (const line of linesOf(Readable.from(pieces))) lines.push(line);
  return lines;
}

test('wherever the input is cut into pieces, letters and lines are the same', async () => {
  const bytes = Buffer.from('{"家":1}\n\n{"𠮷":2}');
  for (let cut = 0; cut <= bytes.length; cut += 1)
    expect(await linesIn(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
      { text: '{"家":1}' },
      { text: '' },
      { text: '{"𠮷":2}' },
    ]);
});

test('a folder is no household', async () => {
  const stdin = Readable.from([]);
  expect(await wholeText('docs', { stdin })).toEqual({
    advice: 'Write the name of a file: docs is a folder.',
  });
});

test.each([
  ['the longest', 200_000, { text: 'x'.repeat(200_000) }],
  ['one byte more', 200_001, { advice: 'Write one household: this line is too long.' }],
])('a line of %s', async (_, length, read) => {
  const pieces = Buffer.from(`${'x'.repeat(length)}\ny`);
  expect(await linesIn(pieces.subarray(0, 150_000), pieces.subarray(150_000))).toEqual([read, { text: 'y' }]);
});
