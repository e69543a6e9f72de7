import { useCallback, useEffect, useState } from 'react';
import { isGone } from '../site/fetch-file';
import { giveUp } from '../site/give-up';

/** A part of this site as it arrives. */
export interface Fetched<T> {
  data: T | undefined;
  /** `gone`: another try would not help, as this site is newer than the page. */
  hasFailed: boolean | 'gone';
  retry: () => void;
}

/** Fetches something made by the same build, and again only when that failed and somebody asks for it. Without a way to fetch it, nothing. */
export function useFetched<T>(fetchOnce: ((attempt: number) => Promise<T>) | undefined): Fetched<T> {
  const [data, setData] = useState<T>();
  const [hasFailed, setHasFailed] = useState<boolean | 'gone'>(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!fetchOnce) return;
    return giveUp(fetchOnce(attempt), setData, (error) => setHasFailed(isGone(error) ? 'gone' : true));
  }, [fetchOnce, attempt]);
  const retry = useCallback(() => {
    setHasFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { data, hasFailed, retry };
}
