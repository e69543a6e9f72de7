import { createContext, useContext, type ReactNode } from 'react';
import type { DeskNamespace, DeskSentences } from '@/lib/desk/desk-words';
import { withoutRuby } from '@/lib/i18n/ruby';
import type { KeyOf, Messages, Say, ValuesOf } from '@/lib/words/speaker';
import { RubyText } from '../site/ruby-text';
import type { Visit } from './use-visit';

export const DeskContext = createContext<Visit | undefined>(undefined);

/** Everything the parts of the desk share. */
export function useDesk(): Visit {
  const visit = useContext(DeskContext);
  if (!visit) throw new Error('a part of the desk outside of it');
  return visit;
}

/** What the desk says beside the checker's sentences: `say` in both languages, `japanese` for what is written down. */
export interface DeskSpeech {
  say: Say<DeskSentences>;
  japanese: DeskSentences;
}

/** What the desk says never changes, so what only speaks is not drawn again at every letter that is typed. */
export const DeskSpeechContext = createContext<DeskSpeech | undefined>(undefined);

export function useDeskSpeech(): DeskSpeech {
  const speech = useContext(DeskSpeechContext);
  if (!speech) throw new Error('a part of the desk outside of it');
  return speech;
}

type Words<N extends DeskNamespace, Said> = <K extends KeyOf<N>>(
  key: K,
  ...values: ValuesOf<Messages[N][K]>
) => Said;

/** The desk's own sentences, ready to show: in Japanese with the visitor's language beside. */
export function useDeskWords<N extends DeskNamespace>(namespace: N): Words<N, ReactNode> {
  const { say } = useDeskSpeech();
  const words: Words<N, ReactNode> = (key, ...values) => <RubyText text={say(namespace, key, ...values)} />;
  return words;
}

/** The same sentences for attributes. */
export function usePlainDeskWords<N extends DeskNamespace>(namespace: N): Words<N, string> {
  const { say } = useDeskSpeech();
  return (key, ...values) => withoutRuby(say(namespace, key, ...values));
}
