import { createContext, use, type RefObject } from 'react';
import type { Answer, Refusal, WaitingChange } from '@/lib/edit/answers';
import type { SentWith, AskingName } from '@/lib/edit/asking';
import type { ChangeName } from '@/lib/edit/preview';
import type { LocaleFormats } from '@/lib/i18n/language';
import type { EditorWords } from './editor-words';
import type { Drafts } from './drafts';

/** Asks the server on this machine. */
export type AskServer = <Name extends AskingName>(
  name: Name,
  sent: SentWith<Name>,
) => Promise<Answer<Name> | Refusal | { readonly refused: 'unreachable' }>;

/** What every part of the page needs: its words, the way to the server, the day, and who sits here. */
export type EditorFacts = {
  readonly words: EditorWords;
  readonly language: string;
  readonly ask: AskServer;
  readonly today: string;
  /** How the language of the page writes days and amounts. */
  readonly formats: LocaleFormats;
  /** A day or month as the language of the page writes it. */
  readonly written: (day: string) => string;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly drafts: Drafts;
  /** What the server said last of the calls to make: whoever comes back to the list finds it as long as it was. */
  readonly callsHeard: Answer<'calls'> | undefined;
  readonly setCallsHeard: (calls: Answer<'calls'>) => void;
  /** Whether a view has been shown before this one. */
  readonly hasBegunRef: RefObject<boolean>;
  /** Names that were written before, the last ones first. */
  readonly people: readonly string[];
  /** What is recorded and waits for a second person. */
  readonly waiting: readonly WaitingChange[];
  /** What a change is called, in the language of the page. */
  readonly nameOf: (change: ChangeName) => string;
  /** The Japanese name of a programme or service. */
  readonly titleOf: (id: string) => string;
};

export const EditorContext = createContext<EditorFacts | undefined>(undefined);

/** The same, wherever it is needed on the page. */
export function useEditor(): EditorFacts {
  const facts = use(EditorContext);
  if (!facts) throw new Error('outside the editor');
  return facts;
}
