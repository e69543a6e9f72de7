import { useCallback, useEffect, useState } from 'react';
import { questionsInAll } from '@/lib/questions/questions-in-all';
import type { Answers } from '@/lib/questions/journey';
import { useAssessment } from '../assessment/assessment-context';

interface Counted {
  topics: Answers['topics'];
  inAll: number;
}

let last: Counted | undefined;

/**
 * About how many questions the way has. To count takes an old phone as long as all else of a step: once one was counted, it is done when the question
 * stands there, and until then what was counted at the one before holds.
 */
export function useQuestionsInAll(): number {
  const { data, day, answers } = useAssessment();
  const { catalogue } = data;
  const count = useCallback(() => {
    last = { topics: answers.topics, inAll: questionsInAll(answers, day, catalogue) };
    return last;
  }, [answers, day, catalogue]);
  const [{ inAll }, show] = useState(() => (last?.topics === answers.topics ? last : count()));
  useEffect(() => whenIdle(() => show(count())), [count]);
  return inAll;
}

/** Does something once nothing else is to be done; returns what calls it off. Safari knows no such moment. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 100);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act);
  return () => cancelIdleCallback(idle);
}
