/** Files of the site in one, each as the server would answer: fetched whole, so that a language is kept whole or not at all. */
export interface Pack {
  /** By the kind of an address. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: readonly PackedFile[];
}

export type PackedFile = readonly [address: string, kind: string, type: string, text: string];

/** What a build tells its worker. */
export interface WorkerSettings {
  /** Tells the workers of two builds apart. */
  readonly mark: string;
  /** Where the pack of each language is. */
  readonly languages: Readonly<Record<string, string>>;
  /** Where the pack with the scripts and styles of all languages is. */
  readonly shared: string;
  /** How addresses of files begin that are named by their content. */
  readonly hashed: readonly string[];
}
