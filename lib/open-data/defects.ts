import { say, type CommandSentence } from '../command-words/say';
import { parseDate } from '../dates';
import type { Column, ColumnFormat, Table } from './column';

/** Every cell of a table that a reader of the published file could misread, with the record, the column and what to do. */
export function defectsOf({ set, ids, rows }: Table): string[] {
  const found = rows.flatMap((row, index) =>
    row.flatMap((cell, at) => {
      const column = set.columns[at];
      if (!column)
        return [`${set.name}, ${ids[index]}: ${say('Take out what stands after the last column.')}`];
      return defectsIn(cell, column).map((said) => `${set.name}, ${ids[index]}, ${column.name}: ${said}`);
    }),
  );
  return [...found, ...repeated(ids).map((id) => `${set.name}, ${id}: ${say('Write this record once.')}`)];
}

/** What is wrong with one cell. */
export function defectsIn(cell: string, { format, isRequired }: Column): string[] {
  if (cell === '') return isRequired ? [say('Write something: this column is required.')] : [];
  const broken = everywhere.filter(([pattern]) => pattern.test(cell)).map(([, sentence]) => say(sentence));
  return [...broken, ...byFormat(cell, format)];
}

const everywhere = [
  [/[\u0000-\u001f\u007f\u2028\u2029]/, 'Take out tabs and line breaks.'],
  [/^[\s\u3000]|[\s\u3000]$/, 'Take out the blank at the beginning or the end.'],
  [/[\uff61-\uff9f]/, 'Write katakana in full width.'],
  [/^[+-]?\d+(?:\.\d+)?[Ee][+-]?\d+$/, 'Write the number in full, without an exponent.'],
  [/[｜《》⟦⟧]/, 'Take out the marks of furigana.'],
  [/（）|\(\)|「」/, 'Write what stands between the brackets.'],
  [/\{[a-zA-Z0-9.-]+\}/, 'Fill in the placeholder.'],
] as const satisfies readonly (readonly [RegExp, CommandSentence])[];

function byFormat(cell: string, format: ColumnFormat): string[] {
  switch (format.type) {
    case 'text':
      return [...tooLong(cell, format.max), ...inText(cell)];
    case 'date':
      return parseDate(cell) ? [] : [say('Write a day as 2026-11-22; words go into a column of notes.')];
    case 'url':
      return isAddress(cell) ? [] : [say('Write one whole address, beginning with https:// or http://.')];
    case 'number':
      return /^\d+(?:\.\d)?$/.test(cell)
        ? []
        : [say('Write digits only, without a unit or a separator of thousands.')];
    case 'code':
      return inCode(cell, format.pattern);
    case 'list':
      return inList(cell.split(';'), format);
    case 'links':
      return [...tooLong(cell, format.max), ...cell.split(';').flatMap(inLink)];
    case 'pairs':
      return [...tooLong(cell, format.max), ...cell.split(';').flatMap(inPair)];
  }
}

function inText(cell: string): string[] {
  return [
    ...(/https?:\/\//.test(cell) ? [say('Move the address into a column for addresses.')] : []),
    ...(/(?<!\d)0\s*(?:か月|ヶ月|カ月|ヵ月|歳)未満/.test(cell)
      ? [say('Write a limit that somebody can be below.')]
      : []),
  ];
}

function inCode(cell: string, pattern: RegExp): string[] {
  return pattern.test(cell)
    ? []
    : [say('Write one code of the form {pattern}.', { pattern: pattern.source })];
}

function inList(items: string[], { items: most, each, pattern }: ColumnFormat & { type: 'list' }): string[] {
  return [
    ...(most !== undefined && items.length > most ? [say('Write at most {most}.', { most })] : []),
    ...items.flatMap((item) => {
      if (item === '' || item !== item.trim())
        return [say('Take out blanks and empty places between semicolons.')];
      if (pattern && !pattern.test(item)) return inCode(item, pattern);
      if (/[，､；]|^\d+(?:[,、]\d+)+$/.test(item)) return [say('Separate with semicolons of half width.')];
      return tooLong(item, each);
    }),
    ...repeated(items).map((item) => say('Write {item} once.', { item })),
  ];
}

function inLink(item: string): string[] {
  const [, title = '', address = ''] = /^([^:]*):(.*)$/.exec(item) ?? [];
  return title.trim() !== '' && isAddress(address)
    ? []
    : [say('Write a title, a colon and an address, with semicolons only between such pairs.')];
}

function inPair(item: string): string[] {
  return /^[^:]+:[^:]+$/.test(item)
    ? []
    : [say('Write a name, a colon and a value, with semicolons between.')];
}

function tooLong(text: string, max: number | undefined): string[] {
  const length = [...text].length;
  return max !== undefined && length > max
    ? [say('Write at most {max} letters; these are {length}.', { max, length })]
    : [];
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s;]+$/.test(text) && URL.canParse(text);

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) < index)),
];
