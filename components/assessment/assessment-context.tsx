import { createContext, useContext, type ReactNode } from 'react';
import type { CheckerData, CheckerNamespace, CheckerSentences } from '@/lib/checker-data';
import type { PlainDate } from '@/lib/dates';
import { withoutRuby } from '@/lib/i18n/ruby';
import type { Answers, Journey } from '@/lib/questions/journey';
import type { KeyOf, Messages, Say, ValuesOf } from '@/lib/words/speaker';
import { RubyText } from '../site/ruby-text';

/** What checker and desk show alike: answers, judged on a day, in words. Nothing in it changes anything. */
export interface Assessment {
  data: CheckerData;
  /** Speaks in the language of what is shown; at the desk with another one beside it. */
  say: Say<CheckerSentences>;
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

type Words<N extends CheckerNamespace, Said> = <K extends KeyOf<N>>(
  key: K,
  ...values: ValuesOf<Messages[N][K]>
) => Said;

/** The sentences of one namespace as text that may still carry furigana notation. */
export function useText<N extends CheckerNamespace>(namespace: N): Words<N, string> {
  const { say } = useAssessment();
  return (key, ...values) => say(namespace, key, ...values);
}

/** The sentences of one namespace, ready to show. */
export function useWords<N extends CheckerNamespace>(namespace: N): Words<N, ReactNode> {
  const { say } = useAssessment();
  const words: Words<N, ReactNode> = (key, ...values) => <RubyText text={say(namespace, key, ...values)} />;
  return words;
}

/** The same sentences for attributes and titles, which cannot show furigana. */
export function usePlainWords<N extends CheckerNamespace>(namespace: N): Words<N, string> {
  const { say } = useAssessment();
  return (key, ...values) => withoutRuby(say(namespace, key, ...values));
}
