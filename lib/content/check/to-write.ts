import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-words/say';
import type { Fault } from './fault';

/** The places of a text where somebody has still to write something, each with its line and what belongs there. */
export function placesToWrite(text: string): { line: number; what: string }[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(mark)].map(([, what = '']) => ({ line: index + 1, what: what.trim() })),
    );
}

const mark = /〔書く所：([^〕]*)〕/g;

/** Of files below `root`, every place that is still to be written. */
export function unwritten(root: string, names: readonly string[]): Fault[] {
  return names.flatMap((file) =>
    placesToWrite(readFileSync(join(root, file), 'utf8')).map(({ line, what }) => ({
      ...{ file, line, path: '' },
      message: say('Still to be written: {what}', { what }),
    })),
  );
}
