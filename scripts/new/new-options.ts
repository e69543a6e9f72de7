import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';

/** What the command line asked for. */
export type NewOptions = {
  readonly kind: NewKind;
  readonly id: string;
  /** Whom a programme is judged for, and a question is put to. */
  readonly subject: string;
  /** The ready conditions of a programme, by name. */
  readonly conditions: readonly string[];
  /** The yes-no question that a condition asks about. */
  readonly answer: string | undefined;
  /** The source that is on the list already. */
  readonly source: string | undefined;
  /** The part of the desk's page where a question stands. */
  readonly section: string;
  readonly isWriting: boolean;
};

export const newKinds = ['programme', 'service', 'guide', 'question', 'examples', 'answers'] as const;
export type NewKind = (typeof newKinds)[number];

/** Reads the arguments; `advice` says what to write where they cannot be followed, and `help` is what was asked for. */
export function readNewOptions(args: readonly string[]): NewOptions | { advice: string } | { help: true } {
  const read = readFlags(args, flags, { allowPositionals: true });
  if ('advice' in read) return read;
  const { values, positionals } = read;
  const [kind, id, ...more] = positionals;
  if (values.help || kind === undefined) return { help: true };
  if (!isKind(kind)) return { advice: say('Write one of {kinds}.', { kinds: newKinds.join(', ') }) };
  const unused = Object.keys(values).find((flag) => !used[kind].includes(flag));
  if (unused !== undefined)
    return {
      advice: say('Leave {flag} out: it says nothing of a new {kind}.', { flag: `--${unused}`, kind }),
    };
  if (kind === 'answers' && id !== undefined) return tooMany(positionals.slice(1));
  if (kind !== 'answers' && (id === undefined || !isId(id)))
    return { advice: say('Write a short name in lower case with hyphens behind {kind}.', { kind }) };
  // Names with commas, or with blanks behind the flag.
  if (more.length > 0 && values.with === undefined) return tooMany(more);
  const conditions = [...(values.with ?? []), ...more].flatMap((names) => names.split(/[,、\s]+/));
  return {
    ...{ kind, id: id ?? '', answer: values.answer, source: values.source },
    subject: values.for ?? (kind === 'question' ? 'household' : 'child'),
    conditions: conditions.filter((name) => name !== ''),
    section: values.section ?? 'family',
    isWriting: values.write ?? false,
  };
}

const tooMany = (args: readonly string[]) => ({
  advice: say('Leave {args} out. See --help.', { args: args.join(' ') }),
});

/** The flags that each kind heeds. */
const used: Readonly<Record<NewKind, readonly string[]>> = {
  programme: ['for', 'with', 'answer', 'source'],
  service: ['source'],
  guide: ['source'],
  question: ['for', 'section'],
  examples: ['write'],
  answers: [],
};

const isKind = (kind: string): kind is NewKind => newKinds.some((each) => each === kind);
const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

const flags = {
  for: { type: 'string' },
  with: { type: 'string', multiple: true },
  answer: { type: 'string' },
  source: { type: 'string' },
  section: { type: 'string' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
