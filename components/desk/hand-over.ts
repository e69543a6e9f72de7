const mark = 'desk:';
let fragmentNow = (): string | undefined => undefined;

/** Notes how to tell what another language of the desk would get, if anything. */
export function noteForHandOver(tell: () => string | undefined): void {
  fragmentNow = tell;
}

/** Leaves it to the next page of this tab. An address would stay in the browser's history, so it goes with the window. */
export function handOver(): void {
  const fragment = fragmentNow();
  window.name = fragment === undefined ? '' : mark + fragment;
}

/** What the page before left, once. */
export function takenOver(): string | undefined {
  if (!window.name.startsWith(mark)) return undefined;
  const left = window.name.slice(mark.length);
  window.name = '';
  return left;
}
