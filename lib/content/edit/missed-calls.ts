/** The list of calls that nobody answered. */
export const missedCallsFile = 'content/missed-calls.yaml';

/** The text of the list without what is asked about one thing: it was called again. */
export function withoutMissed(text: string, id: string): string {
  const left = text.replace(new RegExp(`- id: ${id}\\r?\\n  on: \\S+\\r?\\n?`, 'g'), '');
  return left === text || /^- /m.test(left) ? left : `${left.replace(/\n?$/, '\n')}[]\n`;
}
