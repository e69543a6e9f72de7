import { useCallback, useEffect, useState } from 'react';

/** A file of this site as it arrives. */
export interface Fetched<T> {
  data: T | undefined;
  hasFailed: boolean;
  retry: () => void;
}

/** Fetches a file made by the same build, and again only when that failed and somebody asks for it. Without an address, nothing. */
export function useFile<T>(url: string | undefined): Fetched<T> {
  const [data, setData] = useState<T>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (url === undefined) return;
    let isCurrent = true;
    fetchFile<T>(url).then(
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

async function fetchFile<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  // The file comes from the same build as this script.
  return (await response.json()) as T;
}
