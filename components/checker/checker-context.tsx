import { createContext, useContext, type ReactNode } from 'react';
import type { CheckerState } from '@/lib/visit/checker-state';
import type { CheckerData, CheckerNamespace, Messages } from '@/lib/checker-data';
import type { PlainDate } from '@/lib/dates';
import { fillMessage } from '@/lib/i18n/compiled-message';
import { withoutRuby } from '@/lib/i18n/ruby';
import type { Answers, Journey } from '@/lib/questions/journey';
import { RubyText } from '../ruby-text';

export interface CheckerFrame {
  data: CheckerData;
  /** The day of evaluation (基準日). */
  day: PlainDate;
  state: CheckerState;
  journey: Journey;
  /** The fragment this one was reached from; undefined after a reload. */
  cameFrom: string | undefined;
  /** Whether another step was shown before. */
  hasMoved: boolean;
  /** Changes the state and keeps it in the tab. */
  update: (change: (state: CheckerState) => CheckerState) => CheckerState;
  /** The way that answers lead to. */
  lead: (answers: Answers) => Journey;
  erase: () => void;
}

export const CheckerContext = createContext<CheckerFrame | undefined>(undefined);

/** Everything the parts of the checker share. */
export function useChecker(): CheckerFrame {
  const frame = useContext(CheckerContext);
  if (!frame) throw new Error('a part of the checker outside of it');
  return frame;
}

type Values = Readonly<Record<string, string | number>>;
export type Say<N extends CheckerNamespace> = (key: keyof Messages[N], values?: Values) => ReactNode;
export type SayPlainly<N extends CheckerNamespace> = (key: keyof Messages[N], values?: Values) => string;

/** The sentences of one namespace as text that may still carry furigana notation. */
export function useText<N extends CheckerNamespace>(namespace: N): SayPlainly<N> {
  const { messages, locale } = useChecker().data;
  return (key, values) => fillMessage(messages[namespace][key], locale, values);
}

/** The sentences of one namespace, ready to show. */
export function useWords<N extends CheckerNamespace>(namespace: N): Say<N> {
  const text = useText(namespace);
  const say: Say<N> = (key, values) => <RubyText text={text(key, values)} />;
  return say;
}

/** The same sentences for attributes and titles, which cannot show furigana. */
export function usePlainWords<N extends CheckerNamespace>(namespace: N): SayPlainly<N> {
  const text = useText(namespace);
  return (key, values) => withoutRuby(text(key, values));
}
