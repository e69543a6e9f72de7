import { createContext, useContext, type ReactNode } from 'react';
import type { CheckerData, CheckerNamespace, Messages } from '@/lib/checker-data';
import type { PlainDate } from '@/lib/dates';
import { fillMessage } from '@/lib/i18n/compiled-message';
import { withoutRuby } from '@/lib/i18n/ruby';
import type { Answers, Journey } from '@/lib/questions/journey';
import { RubyText } from '../site/ruby-text';

/** What checker and desk show alike: answers, judged on a day, in words. Nothing in it changes anything. */
export interface Assessment {
  data: CheckerData;
  /** The day of evaluation (基準日). */
  day: PlainDate;
  /** As they were told; what counts of them is in the journey. */
  answers: Answers;
  journey: Journey;
}

export const AssessmentContext = createContext<Assessment | undefined>(undefined);

/** The assessment around a component. */
export function useAssessment(): Assessment {
  const assessment = useContext(AssessmentContext);
  if (!assessment) throw new Error('a part of an assessment outside of it');
  return assessment;
}

type Values = Readonly<Record<string, string | number>>;
export type Say<N extends CheckerNamespace> = (key: keyof Messages[N], values?: Values) => ReactNode;
export type SayPlainly<N extends CheckerNamespace> = (key: keyof Messages[N], values?: Values) => string;

/** The sentences of one namespace as text that may still carry furigana notation. */
export function useText<N extends CheckerNamespace>(namespace: N): SayPlainly<N> {
  const { messages, locale } = useAssessment().data;
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
