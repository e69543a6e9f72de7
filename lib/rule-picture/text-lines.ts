import { parseRuby } from '../i18n/ruby';

/** A stretch of one line, with its reading above it, and where it begins, in ems. */
export interface TextRun {
  readonly text: string;
  readonly ruby?: string;
  readonly at: number;
}

/** A text in lines of at most so many ems. Nobody measures it in a font: what is reckoned is a little wider than any. */
export function brokenLines(text: string, width: number): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  let at = 0;
  for (const bound of piecesOf(text, width)) {
    const wide = bound.reduce((sum, piece) => sum + pieceWidth(piece), 0);
    if (at + wide > width && at > 0 && !bound[0]?.isSpace) {
      lines.push([]);
      at = 0;
    }
    for (const { text: piece, ruby } of at === 0 ? bound.filter(({ isSpace }) => !isSpace) : bound) {
      put(lines.at(-1) ?? [], { text: piece, at, ...(ruby && { ruby }) });
      at += pieceWidth({ text: piece, ...(ruby && { ruby }) });
    }
  }
  return lines;
}

const pieceWidth = ({ text, ruby }: Unbroken): number =>
  Math.max(widthOf(text), ruby ? widthOf(ruby) / 2 : 0);

/** How wide a text is at most, in ems. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfOne(character), 0);
}

function widthOfOne(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0;
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/.test(character))
    return 1;
  if (/[\u0900-\u097f]/.test(character)) return 0.6;
  if (/[.,:;'’|!iljI ()\u00a0]/.test(character)) return 0.38;
  if (/[mwMWÀ-Ý—…]/.test(character)) return 0.98;
  return /\p{Lu}/u.test(character) ? 0.78 : 0.62;
}

/** Text without a reading goes on in the run before it. */
function put(line: TextRun[], run: TextRun): void {
  const last = line.at(-1);
  if (last && !last.ruby && !run.ruby) line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}

interface Unbroken {
  readonly text: string;
  readonly ruby?: string;
  readonly isSpace?: boolean;
}

/** What is never broken: a word, or a character with its reading, along with what closes behind it or opens before it. */
function piecesOf(text: string, width: number): Unbroken[][] {
  const plain = text.replace(/⟦[\w-]+:([^⟦⟧]*)⟧/g, ' / $1');
  const pieces = parseRuby(plain).flatMap((part): Unbroken[] =>
    typeof part === 'string' ? wordsOf(part, width) : [{ text: part.base, ruby: part.ruby }],
  );
  const bound: Unbroken[][] = [];
  for (const piece of pieces) {
    const before = bound.at(-1);
    if (before && isOneWith(before.at(-1), piece)) before.push(piece);
    else bound.push([piece]);
  }
  return bound;
}

/** No line begins with what closes, or ends with what opens. */
const isOneWith = (last: Unbroken | undefined, next: Unbroken): boolean =>
  last !== undefined && !last.isSpace && (closing.test(next.text) || opening.test(last.text));

function wordsOf(text: string, width: number): Unbroken[] {
  return (text.match(/ +|(?:\u00a0|[^\s\u2e80-\u9fff\uff00-\uff60])+|[\s\S]/gu) ?? []).flatMap((word) =>
    /^[ \n]+$/.test(word) ? [{ text: ' ', isSpace: true }] : cut(word, width).map((each) => ({ text: each })),
  );
}

/** A word that is wider than a line, in parts that fit. */
function cut(word: string, width: number): string[] {
  const parts = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (widthOf(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

const closing = /^[),.;:\]、。，．：；？！）」』〕］〉》・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々]/;
const opening = /[([（「『〔［〈《]$/;
