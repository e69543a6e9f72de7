import type { CompiledMessage } from 'icu-minify/format';
import type { CheckerData, CheckerNamespace } from '../checker-data';
import type { Messages } from '../words/speaker';
import type { LocaleFormats } from '../i18n/language';
import type { Desk, ProgrammeWords, QuestionWords } from '../words/content-words';

/** The sentences that the sheet for the counter says, by namespace. */
const sentences = {
  AvailabilityLabel: [
    'asOf',
    'asOfUntil',
    'closed-for-now',
    'ended',
    'ends',
    'open',
    'unconfirmed',
    'upcoming',
  ],
  CheckerAmount: ['month', 'once', 'pregnancy', 'step', 'visit', 'year'],
  CheckerAnswers: [
    'child',
    'no',
    'none',
    'period',
    'periodWithWork',
    'unanswered',
    'unknown',
    'untilMove',
    'yes',
  ],
  CheckerChildren: ['none'],
  CheckerLater: ['birth', 'from', 'unknown'],
  CheckerPeriods: ['none'],
  CheckerReasons: ['base', 'hasChild', 'version'],
  CheckerResult: ['asOf', 'child', 'decides', 'failed', 'none', 'self', 'spouse'],
  CheckerReview: ['noTopics', 'topics'],
  CheckerSheet: [
    'amount',
    'answers',
    'askIntake',
    'askReading',
    'asked',
    'availability',
    'children',
    'code',
    'confirm',
    'date',
    'desks',
    'from',
    'fulfilled',
    'heading',
    'listed',
    'missed',
    'more',
    'name',
    'noPapers',
    'notes',
    'numbered',
    'openAnswers',
    'openCondition',
    'papers',
    'phone',
    'until',
  ],
  CheckerWindow: ['noDay', 'pause', 'someDay', 'sureDay'],
  Desks: ['noPhone'],
  Topics: ['children', 'daily', 'ended', 'fertility', 'foreign', 'home', 'moving', 'pregnancy', 'work'],
  VerdictMark: ['ended', 'later', 'met', 'no-day-left', 'unknown', 'unmet'],
} as const satisfies { [N in CheckerNamespace]?: readonly (keyof Messages[N])[] };

type Sentences = typeof sentences;
export type SheetMessages = {
  readonly [N in keyof Sentences]: { readonly [Key in Sentences[N][number]]: CompiledMessage };
};

type SheetProgrammeWords = Pick<ProgrammeWords, 'title' | 'papers' | 'confirm'> & {
  readonly conditions: Readonly<Record<string, { readonly text: string }>>;
  readonly single?: ProgrammeWords['single'];
};

/** Everything that the sheet says in one language. The data of the checker's own language has it all. */
export type SheetWords = {
  readonly formats: LocaleFormats;
  readonly programmes: Readonly<Record<string, SheetProgrammeWords>>;
  readonly questions: Readonly<
    Record<
      string,
      Pick<QuestionWords, 'short' | 'spouseShort' | 'childShort' | 'choices' | 'byResidence' | 'single'>
    >
  >;
  readonly desks: Readonly<Record<string, Pick<Desk, 'name' | 'place' | 'phone' | 'note'>>>;
  readonly messages: SheetMessages;
};

/** Only what the sheet says, out of everything that the checker says in that language. */
export function sheetWords({ formats, programmes, questions, desks, messages }: CheckerData): SheetWords {
  return {
    formats,
    desks: mapped(desks, ({ name, place, phone, note }) => ({
      name,
      ...(place && { place }),
      ...(phone && { phone }),
      ...(note && { note }),
    })),
    programmes: mapped(programmes, ({ title, papers, confirm, conditions, single }) => ({
      title,
      papers,
      confirm,
      conditions: mapped(conditions, ({ text }) => ({ text })),
      ...(single && { single }),
    })),
    questions: mapped(questions, ({ short, spouseShort, childShort, choices, byResidence, single }) => ({
      short,
      ...(spouseShort && { spouseShort }),
      ...(childShort && { childShort }),
      ...(choices && { choices }),
      ...(byResidence?.['in-city'].choices && { byResidence }),
      ...(single?.choices && { single: { choices: single.choices } }),
    })),
    messages: messagesOf(messages),
  };
}

function messagesOf(all: CheckerData['messages']): SheetMessages {
  const picked = Object.entries(sentences).map(([namespace, keys]) => {
    const each: Readonly<Record<string, CompiledMessage>> = all[namespace as keyof Sentences];
    return [namespace, Object.fromEntries(keys.map((key) => [key, each[key]]))];
  });
  // The list above is the type.
  return Object.fromEntries(picked) as SheetMessages;
}

function mapped<V, W>(values: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
