import type { CompiledMessage } from 'icu-minify/format';
import type { Say } from '../words/speaker';
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

/** The words that answers of many questions share, in the language of the speaker. */
export function answerWords(say: Say<AnswerMessages>): AnswerWords {
  return {
    yes: say('CheckerAnswers', 'yes'),
    no: say('CheckerAnswers', 'no'),
    none: say('CheckerAnswers', 'none'),
    unknown: say('CheckerAnswers', 'unknown'),
    unanswered: say('CheckerAnswers', 'unanswered'),
    untilMove: say('CheckerAnswers', 'untilMove'),
    noPeriods: say('CheckerPeriods', 'none'),
    noChildren: say('CheckerChildren', 'none'),
    period: (period) =>
      period.work
        ? say('CheckerAnswers', 'periodWithWork', { ...period, work: period.work })
        : say('CheckerAnswers', 'period', period),
    child: (number, born) => say('CheckerAnswers', 'child', { number, born }),
  };
}
