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
  useEffect(() => {
    const timer = setTimeout(() => show(count()), aMoment);
    return () => clearTimeout(timer);
  }, [count]);
  return inAll;
}

/** Milliseconds after which whoever answers reads, and waits for nothing. */
const aMoment = 300;
