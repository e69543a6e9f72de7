/** A file to write, where one changes, and the tests to run on it, in this order. */
export type AskedRun = { readonly file?: string; readonly text?: string; readonly tests: readonly string[] };

/** The first test file that failed, if any, and the seconds of each that ran. */
export type RunAnswer = {
  readonly failed: string | undefined;
  readonly seconds: Readonly<Record<string, number>>;
};
