import type { Decider } from '../rules';
import type { Call } from '../content/call-list';
import type { Locale } from '../i18n/locales';
import type { AskingName } from './asking';
import type { ChangeName, Preview } from './preview';
import type { Task } from './tasks';

/** Something that a task can be about, by its Japanese name. */
export type NamedEntry = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'programme' | 'service' | 'guide';
  readonly desk: string;
  /** The sources that its file names already. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
};

/** A change that waits for a second person. */
export type WaitingChange = {
  readonly name: string;
  readonly subject: ChangeName;
  readonly by: string;
  readonly task: Task;
};

/** A desk and the telephone it has, if any. */
export type NamedDesk = { readonly id: string; readonly name: string; readonly phone?: string | undefined };

/** A figure as it is read: its value in words, and a sentence that says it, or else what it is used for. */
export type NamedFigure = {
  readonly name: string;
  readonly value: string;
  readonly written: string;
  readonly sentence?: string;
  readonly usedFor?: string;
  readonly source: string;
  /** The days that may decide from when another value holds; none where it cannot have several. */
  readonly deciders: readonly Decider[];
};

/** A Japanese sentence by its place, and what the other languages say there. */
export type WrittenSentence = {
  readonly place: string;
  readonly text: string;
  /** The same with every figure filled in. */
  readonly reads: string;
  /** What is shown for each name in braces. */
  readonly shown: Readonly<Record<string, string>>;
  readonly translations: readonly { readonly locale: Locale; readonly text: string }[];
};

/** What the first page shows. */
export type Overview = {
  readonly today: string;
  readonly entries: readonly NamedEntry[];
  readonly desks: readonly NamedDesk[];
  readonly waiting: readonly WaitingChange[];
  /** What was changed outside this page and never committed. */
  readonly uncommitted: readonly string[];
  /** Who has changed or confirmed something so far, the last ones first. */
  readonly people: readonly string[];
  /** Whether it is known where the site is published. */
  readonly canPublish: boolean;
};

/** Whom to call, and the day that is proposed for the next check. */
export type CallsToMake = { readonly calls: readonly Call[]; readonly recheck: string };

/** Why something was not done: a word for it, and details where a program gave them. */
export type Refusal = { readonly refused: RefusalReason; readonly details?: string };
export type RefusalReason =
  | 'changed-meanwhile'
  | 'not-looked-at'
  | 'same-person'
  | 'has-faults'
  | 'gone'
  | 'uncommitted'
  | 'unread-answers'
  | 'to-rewrite'
  | 'not-published'
  | 'failed';

/** A text about a result that looks wrong, read: its answers in Japanese, what they come to today, and where that differs from what the text says, if it says anything. */
export type ReadMistake = {
  readonly on: string;
  readonly answers: string;
  readonly said: readonly string[];
  readonly results: readonly {
    readonly id: string;
    readonly title: string;
    readonly verdict: 'met' | 'unmet' | 'unknown';
  }[];
  readonly gone?: readonly string[];
  readonly come?: readonly string[];
};

type Saved = { readonly saved: string };
type Done = { readonly done: string };

/** What comes back for each thing asked. */
export type AnswersByName = {
  overview: Overview;
  calls: CallsToMake;
  figures: { readonly figures: readonly NamedFigure[] };
  sentences: { readonly sentences: readonly WrittenSentence[] };
  mistake: ReadMistake;
  preview: Preview;
  save: Saved;
  waiting: WaitingChange & { readonly preview: Preview };
  confirm: Saved;
  'confirm-review': Saved;
  'take-back': Done;
  publish: Done;
  'put-back': Done;
};
export type Answer<Name extends AskingName> = AnswersByName[Name];
