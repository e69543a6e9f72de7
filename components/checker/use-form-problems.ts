import { useEffect, useRef, useState } from 'react';
import type { FormProblem } from '@/lib/answers/form-problem';

const none: readonly FormProblem[] = [];

/** What was wrong when Continue was last pressed; the summary of it gets the focus each time. */
export function useFormProblems() {
  const [problems, setProblems] = useState(none);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    window.scrollTo(0, 0);
    summary.current?.focus({ preventScroll: true });
  }, [problems]);
  return { problems, setProblems, summary };
}
