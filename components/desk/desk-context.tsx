import { createContext, useContext, type ReactNode } from 'react';
import type { Messages } from '@/lib/checker-data';
import type { DeskNamespace, DeskWords } from '@/lib/desk/desk-words';
import { fillMessage } from '@/lib/i18n/compiled-message';
import { withoutRuby } from '@/lib/i18n/ruby';
import { RubyText } from '../site/ruby-text';
import type { Visit } from './use-visit';

export const DeskContext = createContext<Visit | undefined>(undefined);

/** Everything the parts of the desk share. */
export function useDesk(): Visit {
  const visit = useContext(DeskContext);
  if (!visit) throw new Error('a part of the desk outside of it');
  return visit;
}

/** What the desk says never changes, so what only speaks is not drawn again at every letter that is typed. */
export const DeskWordsContext = createContext<DeskWords | undefined>(undefined);

function useAllWords(): DeskWords {
  const words = useContext(DeskWordsContext);
  if (!words) throw new Error('a part of the desk outside of it');
  return words;
}

type Values = Readonly<Record<string, string | number>>;

/** The desk's own sentences, ready to show: in Japanese with the visitor's language beside. */
export function useDeskWords<N extends DeskNamespace>(namespace: N) {
  const words = useAllWords();
  return function say(key: keyof Messages[N], values?: Values): ReactNode {
    return <RubyText text={fillMessage(words[namespace][key], 'ja', values)} />;
  };
}

/** The same sentences for attributes and for the record. */
export function usePlainDeskWords<N extends DeskNamespace>(namespace: N) {
  const words = useAllWords();
  return (key: keyof Messages[N], values?: Values): string =>
    withoutRuby(fillMessage(words[namespace][key], 'ja', values));
}
