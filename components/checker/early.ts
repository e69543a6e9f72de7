/** What was done at the first step before its script came: the boxes that are ticked, and whether Continue was pressed. */
export interface Early {
  readonly chosen: string[];
  readonly isPressed: boolean;
}

/** How the first step stands that came with the page; undefined where there is none, or it was taken over. */
export function early(): Early | undefined {
  const place = firstScreen();
  if (!place) return undefined;
  const ticked = place.querySelectorAll<HTMLInputElement>('[name=chosen]:checked, [name=ended]:checked');
  return {
    chosen: Array.from(ticked, ({ value }) => value),
    isPressed: place.dataset.first === 'pressed',
  };
}

/** The same, and from now on the step is that of the script. */
export function takeEarly(): Early | undefined {
  const taken = early();
  const place = firstScreen();
  place?.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
  delete place?.dataset.first;
  return taken;
}

const firstScreen = () =>
  typeof document === 'undefined' ? undefined : document.querySelector<HTMLElement>('[data-first]');
