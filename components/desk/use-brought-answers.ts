import { useEffect } from 'react';
import { stepOf, stepText } from '@/lib/visit/fragment';
import { deskParts } from '@/lib/desk/linked-fragment';
import { decodeAnswers } from '@/lib/share/answers-text';
import { carriesAnswers } from '@/lib/share/link-fragment';
import { useDesk } from './desk-context';
import { takenOver } from './hand-over';

/** Takes what the page before or the address brings: answers, for which it calls `onLink`, or topics. Nothing of it stays in the address. */
export function useBroughtAnswers(onLink: (text: string) => void): void {
  const { japanese, day, setDay, open, update } = useDesk();
  useEffect(() => {
    const left = takenOver();
    if (left === undefined) return;
    const { text, day: chosen } = deskParts(left);
    const answers = decodeAnswers(text, chosen ?? day, japanese.topics);
    if ('problem' in answers) return;
    open(answers);
    if (chosen) setDay(chosen);
  }, [japanese, day, open, setDay]);
  useEffect(() => {
    const take = () => {
      const fragment = window.location.hash.slice(1);
      const step = stepOf(stepText(fragment), japanese.topics);
      if (carriesAnswers(fragment)) onLink(fragment);
      else if (step.page === 'topics' && step.chosen.length > 0)
        update((before) => ({ ...before, topics: step.chosen }));
      else return;
      window.history.replaceState(null, '', window.location.pathname);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [japanese, onLink, update]);
}
