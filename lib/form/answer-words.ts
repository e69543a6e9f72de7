import type { CompiledMessage } from 'icu-minify/format';
import { fillMessage } from '../i18n/compiled-message';
import type { Locale } from '../i18n/locales';
import type { AnswerWords } from './answer-lines';

type Sentences<Key extends string> = Readonly<Record<Key, CompiledMessage>>;

/** The sentences that words for answers are made of. */
export type AnswerMessages = {
  readonly CheckerAnswers: Sentences<
    'child' | 'no' | 'none' | 'period' | 'periodWithWork' | 'unanswered' | 'unknown' | 'untilMove' | 'yes'
  >;
  readonly CheckerChildren: Sentences<'none'>;
  readonly CheckerPeriods: Sentences<'none'>;
};

/** The words that answers of many questions share, in one language. */
export function answerWords(messages: AnswerMessages, locale: Locale): AnswerWords {
  const answers = messages.CheckerAnswers;
  const text = (key: keyof typeof answers, values?: Readonly<Record<string, string | number>>) =>
    fillMessage(answers[key], locale, values);
  return {
    yes: text('yes'),
    no: text('no'),
    none: text('none'),
    unknown: text('unknown'),
    unanswered: text('unanswered'),
    untilMove: text('untilMove'),
    noPeriods: fillMessage(messages.CheckerPeriods.none, locale),
    noChildren: fillMessage(messages.CheckerChildren.none, locale),
    period: (period) => text(period.work ? 'periodWithWork' : 'period', period),
    child: (number, born) => text('child', { number, born }),
  };
}
