import type { RecordEntry } from './record-entry';

/** What may stand in the cells of a column; the self-check and the JSON Schema both follow from it. */
export type ColumnFormat =
  | { readonly type: 'text'; readonly max?: number }
  | { readonly type: 'date' | 'url' | 'number' }
  /** `code` is one code, `list` any number of short texts or codes, with `;` between them. */
  | { readonly type: 'code'; readonly pattern: RegExp }
  | { readonly type: 'list'; readonly items?: number; readonly each?: number; readonly pattern?: RegExp }
  /** `名前:値` with `;` between them: an address, or a part of a contact. */
  | { readonly type: 'links' | 'pairs'; readonly max?: number };

/** One column of a set: its header exactly as the specification writes it, and how a record fills it. */
export type Column = {
  readonly name: string;
  readonly format: ColumnFormat;
  readonly isRequired?: boolean;
  /** Left out where this site knows nothing for the column: every cell is empty. */
  readonly value?: (entry: RecordEntry) => string | undefined;
};

/** One set of columns, as it is published. */
export type ColumnSet = { readonly name: string; readonly columns: readonly Column[] };

/** A set filled with every record: cells by row and column, empty where nothing is known. */
export type Table = {
  readonly set: ColumnSet;
  readonly ids: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Fills the set, one row for each entry in the order given. */
export function tableOf(set: ColumnSet, entries: readonly RecordEntry[]): Table {
  return {
    set,
    ids: entries.map(({ id }) => id),
    rows: entries.map((entry) => set.columns.map(({ value }) => value?.(entry) ?? '')),
  };
}

export const textColumn = (max?: number): ColumnFormat => ({
  type: 'text',
  ...(max !== undefined && { max }),
});
export const dateColumn: ColumnFormat = { type: 'date' };
export const urlColumn: ColumnFormat = { type: 'url' };
export const numberColumn: ColumnFormat = { type: 'number' };
export const codeColumn = (pattern: RegExp): ColumnFormat => ({ type: 'code', pattern });
export const municipality = /^\d{6}$/;
export const corporation = /^\d{13}$/;
export const ownNumber = /^[1-9]\d{9}$/;
