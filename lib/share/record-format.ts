import type { Input } from '../facts/inputs';
import { anyFormat, date, maybe, oneOf, type Format } from './formats';

export type Formats<Name extends string> = Readonly<Record<Name, Format>>;

/** The format of every field of a table. */
export function formatsOf<Name extends string>(inputs: Readonly<Record<Name, Input>>): Formats<Name> {
  const entries = Object.entries<Input>(inputs).map(([name, input]) => [name, formatOf(input)]);
  // Object.fromEntries forgets the names.
  return Object.fromEntries(entries) as Formats<Name>;
}

/** The fields of one thing in their fixed order, as far as the last one that was told. */
export function record<Name extends string>(order: readonly Name[], formats: Formats<Name>): Format {
  return {
    write: (out, value) => {
      const fields = value as Readonly<Record<Name, unknown>>; // the schema has read it
      const count = order.findLastIndex((name) => fields[name] !== undefined) + 1;
      out.put(count, 6);
      for (const name of order.slice(0, count)) formats[name].write(out, fields[name]);
    },
    read: (from) => {
      const count = from.take(6);
      if (count > order.length) return from.refuse('other-version');
      const fields = order.slice(0, count).map((name) => [name, formats[name].read(from)] as const);
      return Object.fromEntries(fields.filter(([, answer]) => answer !== undefined));
    },
  };
}

/** So many things of one kind as fit in a number of `width` bits. */
export function list(each: Format, width: number): Format {
  return {
    write: (out, value) => {
      const items = value as readonly unknown[]; // the schema has read it
      out.put(items.length, width);
      for (const item of items) each.write(out, item);
    },
    read: (from) => Array.from({ length: from.take(width) }, () => each.read(from)),
  };
}

/** Widths leave room for codes to come. */
function formatOf(input: Input): Format {
  switch (input.type) {
    case 'boolean':
      return yesOrNo;
    case 'choice':
      return oneOf(4, input.codes);
    case 'choices':
      return maybe(anyFormat(input.codes));
    case 'number':
      return oneOf(
        8,
        Array.from({ length: input.max + 1 }, (_, number) => number),
      );
    case 'date':
      return date;
  }
}

/** Yes, no, or "unknown". */
export const yesOrNo: Format = oneOf(2, [false, true]);
