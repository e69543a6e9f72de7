import { useMemo } from 'react';
import { useFetched, type Fetched } from './use-fetched';

/** Fetches a file of data. Without an address, nothing. */
export function useFile<T>(url: string | undefined): Fetched<T> {
  return useFetched(useMemo(() => (url === undefined ? undefined : () => fetchFile<T>(url)), [url]));
}

/** Fetches a file of data now. */
export async function fetchFile<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  // The file comes from the same build as this script.
  return (await response.json()) as T;
}
