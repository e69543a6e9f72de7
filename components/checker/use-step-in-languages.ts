import { useEffect } from 'react';
import { useFragment } from './use-fragment';

/** Has the links to the page in other languages name the step, so that changing the language stays where one is. The server wrote them. */
export function useStepInLanguages(): void {
  const { fragment } = useFragment();
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[lang]')) link.hash = fragment;
  }, [fragment]);
}
