import type { Locale } from '../i18n/locales';

/** A line of a file as it was and as it comes to be; a new one was nothing. */
export type LineChange = { readonly line: number; readonly before?: string; readonly after?: string };

/** What changes in a file, and by which mark it is known that nobody else has changed it meanwhile. */
export type FileChange = {
  readonly file: string;
  readonly mark: string;
  readonly lines: readonly LineChange[];
};

/** What a page no longer says and what it says instead, in one language, on a day. */
export type PageChange = {
  readonly day: string;
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
};

/** One thing that comes out otherwise for kept households, and for how many. */
export type ResultChange = {
  readonly programme: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
};

/** How many of the kept households come to something else on a day. */
export type HouseholdsOn = {
  readonly day: string;
  readonly all: number;
  readonly changed: number;
  readonly results: readonly ResultChange[];
};

/** Something wrong with the content as it would be; where it can be meant, the value in doubt. */
export type PreviewFault = {
  readonly message: string;
  /** File, line and place in it, for whoever opens the file. */
  readonly place: string;
  readonly doubted?: { readonly file: string; readonly at: string; readonly value: string };
};

/** Everything to look at before a change is saved, and again before a second person says yes. */
export type Preview = {
  readonly subject: string;
  readonly files: readonly FileChange[];
  readonly pages: readonly PageChange[];
  readonly households: readonly HouseholdsOn[];
  /** Kept examples whose expected result has to follow, by file and line. */
  readonly examples: readonly string[];
  /** What is wrong with the content as it would be: nothing can be saved then. */
  readonly faults: readonly PreviewFault[];
  /** Of a household that is to be an example, whether it comes to what the clerk expects. */
  readonly agrees?: boolean;
};
