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
 * About how many questions the way has, seen from the one with this number. To count many takes an old phone as long as all else of a step: it is done
 * when the question stands there, and until then what was counted at the one before holds. Few are counted at once: that none is left takes a line away.
 */
export function useQuestionsInAll(number: number): number {
  const { data, day, answers, journey } = useAssessment();
  const { catalogue } = data;
  const count = useCallback(() => {
    last = { topics: answers.topics, inAll: questionsInAll(answers, day, catalogue) };
    return last;
  }, [answers, day, catalogue]);
  const [{ inAll }, show] = useState(() => {
    const holds = last?.topics === answers.topics && last.inAll > number && journey.open.length > few;
    return last && holds ? last : count();
  });
  useEffect(() => {
    const timer = setTimeout(() => show(count()), aMoment);
    return () => clearTimeout(timer);
  }, [count]);
  return inAll;
}

const few = 2;
/** Milliseconds after which whoever answers reads, and waits for nothing. */
const aMoment = 300;
