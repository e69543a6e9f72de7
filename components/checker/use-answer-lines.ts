import { answerLines } from '@/lib/answers/labels';
import type { Question } from '@/lib/questions/questions';
import { useChecker, useText } from './checker-context';

/** Says an answer in the words of its question: one line, or one for each child, period or chosen thing. */
export function useAnswerLines(): (question: Question, answer: unknown) => string[] {
  const { questions, locale } = useChecker().data;
  const text = useText('CheckerAnswers');
  const periods = useText('CheckerPeriods');
  const words = {
    yes: text('yes'),
    no: text('no'),
    none: text('none'),
    unknown: text('unknown'),
    unanswered: text('unanswered'),
    untilMove: text('untilMove'),
    noPeriods: periods('none'),
    period: (period: { from: string; until: string; place: string; work: string }) =>
      text(period.work ? 'periodWithWork' : 'period', period),
    child: (number: number, born: string) => text('child', { number, born }),
    noChildren: useText('CheckerChildren')('none'),
  };
  return (question, answer) => answerLines(question, answer, questions[question.id] ?? {}, words, locale);
}
