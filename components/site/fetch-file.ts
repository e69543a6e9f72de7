/** Fetches a file of data now; what may have arrived damaged is not taken from the browser's store again. */
export async function fetchFile<T>(url: string, attempt = 0): Promise<T> {
  const response = await fetch(url, attempt > 0 ? { cache: 'reload' } : undefined);
  if (!response.ok) throw missing(response);
  // The file comes from the same build as this script.
  return (await response.json()) as T;
}

/** That an address answered with something else than what it names; the status is all that anybody asks of it. */
export function missing({ status }: Response): Error {
  return new Error('', { cause: status });
}

/** Whether the server said that there is no such file: files are named by their content, so that a page that still asks for this one is older than the site. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && error.cause === 404;
}
