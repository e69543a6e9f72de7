const mark = 'desk:';
let fragmentNow = (): string | undefined => undefined;

/** Notes how to tell what another language of the desk would get, if anything. */
export function noteForHandOver(tell: () => string | undefined): void {
  fragmentNow = tell;
}

/** Has the answers go along to the page in another language, whose links the server wrote. */
export function handOverInLanguages(): void {
  document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isElsewhere = ctrlKey || metaKey || shiftKey;
    if (!isElsewhere && target instanceof Element && target.closest('header a[lang]')) handOver();
  });
}

/** What the page before left, once. */
export function takenOver(): string | undefined {
  if (!window.name.startsWith(mark)) return undefined;
  const left = window.name.slice(mark.length);
  window.name = '';
  return left;
}

/** Leaves it to the next page of this tab. An address would stay in the browser's history, so it goes with the window. */
function handOver(): void {
  const fragment = fragmentNow();
  window.name = fragment === undefined ? '' : mark + fragment;
}
