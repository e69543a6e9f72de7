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

/** One thing that comes out otherwise: of which condition, or for which adult or child, where it is one of several. */
export type ToldChange = {
  readonly what: string;
  readonly of?: string;
  readonly whom?: string;
  readonly before: string;
  readonly after: string;
};

/** The same for some of the kept households. */
export type ResultChange = ToldChange & { readonly programme: string; readonly count: number };

/** Examples whose expected result has to follow, by their names and days, and what comes out otherwise for each of them. */
export type ExamplesToFollow = {
  readonly programme: string;
  readonly changes: readonly ToldChange[];
  readonly examples: readonly { readonly name: string; readonly on: string }[];
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
  /** What to write instead; none where that cannot be said without what stands in the files. */
  readonly message?: string;
  /** What it is about, by its name. */
  readonly about: string;
  /** File, line and place in it and the whole sentence, for whoever opens the file. */
  readonly details: string;
  readonly doubted?: { readonly file: string; readonly at: string; readonly value: string };
};

/** What a change is called, in both languages of the page. */
export type ChangeName = { readonly japanese: string; readonly english: string };

/** Everything to look at before a change is saved, and again before a second person says yes. */
export type Preview = {
  readonly subject: ChangeName;
  readonly files: readonly FileChange[];
  readonly pages: readonly PageChange[];
  readonly households: readonly HouseholdsOn[];
  /** Kept examples whose expected result has to follow, and whether it does. */
  readonly examples: readonly ExamplesToFollow[];
  readonly isFollowed: boolean;
  /** What is wrong with the content as it would be: nothing can be saved then. */
  readonly faults: readonly PreviewFault[];
  /** Of a household that is to be an example, whether it comes to what the clerk expects. */
  readonly agrees?: boolean;
};

/** Whether examples expect what no longer holds, and nobody has said yet that they follow: nothing is saved then. */
export const hasToFollow = ({ examples, isFollowed }: Preview): boolean => examples.length > 0 && !isFollowed;
