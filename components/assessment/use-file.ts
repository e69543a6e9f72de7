import { useMemo } from 'react';
import { fetchFile } from '../site/fetch-file';
import { useFetched, type Fetched } from './use-fetched';

/** Fetches a file of data. Without an address, nothing. */
export function useFile<T>(url: string | undefined): Fetched<T> {
  return useFetched(
    useMemo(() => (url === undefined ? undefined : (attempt) => fetchFile<T>(url, attempt)), [url]),
  );
}
