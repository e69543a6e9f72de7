import { addDays, dateRangeText, daysBetween, parseDateRange, plainDate } from '../dates';
import type { BitReader, BitWriter } from './bits';

/** How one kind of answer is written into bits and read from them. What is read is only a guess at an answer until readHousehold has seen it. */
export type Format = {
  readonly write: (out: BitWriter, value: unknown) => void;
  readonly read: (from: BitReader) => unknown;
};

/** One of a list of values, nothing, or "unknown", by its place. */
export function oneOf(width: number, values: readonly unknown[]): Format {
  const all = [undefined, 'unknown', ...values];
  return {
    write: (out, value) => out.put(all.indexOf(value), width),
    read: (from) => {
      const place = from.take(width);
      return place < all.length ? all[place] : from.refuse('other-version');
    },
  };
}

/** Any of a list of codes, one bit each; the width leaves room for codes to come. */
export function anyFormat(codes: readonly string[], width = 8): Format {
  return {
    write: (out, value) => {
      const chosen = value as readonly string[]; // the schema has read it
      codes.forEach((code) => out.put(chosen.includes(code) ? 1 : 0, 1));
      out.put(0, width - codes.length);
    },
    read: (from) => {
      const chosen = codes.filter(() => from.take(1) === 1);
      return from.take(width - codes.length) === 0 ? chosen : from.refuse('other-version');
    },
  };
}

/** Something that may also be left out, unknown or none. */
export function maybe({ write, read }: Format): Format {
  return {
    write: (out, value) => {
      const isGiven = !without.includes(value);
      out.put(isGiven ? without.length : without.indexOf(value), 2);
      if (isGiven) write(out, value);
    },
    read: (from) => {
      const state = from.take(2);
      return state < without.length ? without[state] : read(from);
    },
  };
}

const without: readonly unknown[] = [undefined, 'unknown', 'none'];

/** A date answer: a day, a month, a year or a span, by the number of its first day. */
export const date: Format = {
  write: (out, value) => {
    const word = words.indexOf(value);
    const range = word < 0 ? parseDateRange(String(value)) : undefined;
    if (!range) return out.put(word, 3);
    const kind = lengths.indexOf(dateRangeText(range).length);
    out.put(words.length + (kind < 0 ? lengths.length : kind), 3);
    out.put(daysBetween(firstDay, range.from), 17);
    if (kind < 0) out.put(daysBetween(firstDay, range.until), 17);
  },
  read: (from) => {
    const kind = from.take(3);
    if (kind < words.length) return words[kind];
    const day = addDays(firstDay, from.take(17));
    const length = lengths[kind - words.length];
    return length
      ? day.slice(0, length)
      : dateRangeText({ from: day, until: addDays(firstDay, from.take(17)) });
  },
};

const words: readonly unknown[] = [undefined, 'unknown', 'none', 'move'];
const lengths: readonly number[] = ['2027-03-15', '2027-03', '2027'].map((text) => text.length);
const firstDay = plainDate('1900-01-01');

/** A code of content/places.yaml, letter by letter, since that list may change. */
export const placeCode: Format = {
  write: (out, value) => {
    for (const letter of String(value)) out.put(alphabet.indexOf(letter), 5);
    out.put(0, 5);
  },
  read: (from) => {
    let code = '';
    for (let place = from.take(5); place > 0; place = from.take(5)) code += alphabet[place] ?? '?';
    return code;
  },
};

const alphabet = ' abcdefghijklmnopqrstuvwxyz-';
