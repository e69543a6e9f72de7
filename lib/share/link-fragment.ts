/** Whether a fragment looks like one that carries answers, of whatever version and in whatever state. */
export function carriesAnswers(fragment: string): boolean {
  return /^a\d*\./.test(fragment);
}

/** A fragment as it was written, before the browser made an address of it; unchanged where nobody wrote it so. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
