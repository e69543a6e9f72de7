import { startTransition, useEffect, useState } from 'react';

/** False until a step has been shown once, then true: for what is long and stands below, which would hold back what is read first. */
export function usePaintedOnce(): boolean {
  const [isPainted, tell] = useState(false);
  useEffect(() => {
    startTransition(() => {
      tell(true);
    });
  }, []);
  return isPainted;
}
