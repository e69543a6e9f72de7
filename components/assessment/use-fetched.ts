import { useCallback, useEffect, useState } from 'react';

/** A part of this site as it arrives. */
export interface Fetched<T> {
  data: T | undefined;
  hasFailed: boolean;
  retry: () => void;
}

/** Fetches something made by the same build, and again only when that failed and somebody asks for it. Without a way to fetch it, nothing. */
export function useFetched<T>(fetchOnce: ((attempt: number) => Promise<T>) | undefined): Fetched<T> {
  const [data, setData] = useState<T>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!fetchOnce) return;
    let isCurrent = true;
    fetchOnce(attempt).then(
      (fetched) => isCurrent && setData(fetched),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [fetchOnce, attempt]);
  const retry = useCallback(() => {
    setHasFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { data, hasFailed, retry };
}
