import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Answers } from '@/lib/questions/journey';
import { useDesk } from './desk-context';

/** The answers while the page is being printed, whichever way that was asked for; nothing on the screen. */
export function usePrintedAnswers(): Answers | undefined {
  const { answersNow } = useDesk();
  const [answers, setAnswers] = useState<Answers>();
  useEffect(() => {
    const paper = window.matchMedia('print');
    let left: HTMLElement | undefined;
    const begin = () => {
      // What is typed counts when its field is left.
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement !== document.body) {
        left = activeElement;
        left.blur();
      }
      // The browser takes the page as it stands when this event is over.
      flushSync(() => setAnswers(answersNow()));
    };
    const end = () => {
      flushSync(() => setAnswers(undefined));
      left?.focus({ preventScroll: true });
      left = undefined;
    };
    const follow = () => (paper.matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', follow);
    };
  }, [answersNow]);
  return answers;
}
