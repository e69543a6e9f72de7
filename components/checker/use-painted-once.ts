import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** False until a step has been shown once, then true: for what is long and stands below, which would hold back what is read first. Whoever prints before gets all. */
export function usePaintedOnce(): boolean {
  const [isPainted, tell] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when this event is over.
    const tellNow = () => {
      flushSync(() => {
        tell(true);
      });
    };
    window.addEventListener('beforeprint', tellNow);
    startTransition(() => {
      tell(true);
    });
    return () => {
      window.removeEventListener('beforeprint', tellNow);
    };
  }, []);
  return isPainted;
}
