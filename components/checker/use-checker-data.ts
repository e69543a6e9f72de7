import { useCallback, useEffect, useState } from 'react';
import type { CheckerData } from '@/lib/checker-data';

/** Fetches rules and words when the island starts, and again only when that failed and somebody asks for it. Without an address, nothing. */
export function useCheckerData(url: string | undefined) {
  const [data, setData] = useState<CheckerData>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (url === undefined) return;
    let isCurrent = true;
    fetchData(url).then(
      (fetched) => isCurrent && setData(fetched),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [url, attempt]);
  const retry = useCallback(() => {
    setHasFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { data, hasFailed, retry };
}

async function fetchData(url: string): Promise<CheckerData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  // The file comes from the same build as this script.
  return (await response.json()) as CheckerData;
}
