/** One set of records and the forms in which it is published. */
export type PublishedSet = {
  readonly id: 'municipal' | 'predecessor' | 'gif' | 'catalogue' | 'rules' | 'questions';
  /** The name of its files before the first dot. */
  readonly name: string;
  readonly files: readonly ('csv' | 'json' | 'schema.json')[];
  /** How many columns the specification has, how many of them stand here, and what it is called. */
  readonly counts: Readonly<Partial<Record<'all' | 'known' | 'standard', string | number>>>;
};
