import { useEffect, useRef, useState } from 'react';
import { contradictionsAt, keyOfContradiction } from '@/lib/form/contradictions-at';
import type { Household } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { useAssessment } from '../assessment/assessment-context';

/** What the answer to a question contradicts. `isNews` says of the answers as they are now whether that has not been said yet; then the notice gets the focus. */
export function useContradictions(question: Question) {
  const { day, journey } = useAssessment();
  const [told, tell] = useState(0);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told === 0) return;
    window.scrollTo(0, 0);
    notice.current?.focus({ preventScroll: true });
  }, [told]);
  const found = contradictionsAt(question, journey.household, day);
  const known = new Set(found.map(keyOfContradiction));
  const isNews = (household: Household): boolean => {
    const all = contradictionsAt(question, household, day);
    if (all.every((each) => known.has(keyOfContradiction(each)))) return false;
    tell((times) => times + 1);
    return true;
  };
  return { found, notice, isNews };
}
