import { say } from '../../command-words/say';
import type { ContentTexts } from './content-file';
import type { Fault } from './fault';

/** The places of a text where somebody has still to write something, each with its line and what belongs there. */
export function placesToWrite(text: string): { line: number; what: string }[] {
  if (!text.includes('〔')) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(mark)].map(([, what = '']) => ({ line: index + 1, what: what.trim() })),
    );
}

const mark = /〔書く所：([^〕]*)〕/g;

/** Of these files, every place that is still to be written. */
export function unwritten(texts: ContentTexts): Fault[] {
  return [...texts].flatMap(([file, text]) =>
    placesToWrite(text).map(({ line, what }) => ({
      ...{ file, line, path: '' },
      message: say('Still to be written: {what}', { what }),
    })),
  );
}
