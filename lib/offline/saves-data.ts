/** Whether the visitor has asked their browser to use little data, where the browser tells. */
export function savesData(): boolean {
  // Not every browser tells, and TypeScript knows only of what all of them do.
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
