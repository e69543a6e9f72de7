import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/**
 * Looks at a page in which axe measures colours on three elements of each kind; every other rule looks at all. Elements are of one kind whose letters
 * look the same and stand on the same ground. A long result has a few dozen kinds and thousands of elements: five seconds for one.
 */
export async function measuringFewColours(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.evaluate(markColours, marked);
  const found = await look();
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, marked);
  return found.map((each) => each.replaceAll(` ${marked}=""`, ''));
}

const marked = 'data-colours';

/** Runs within the page, where axe is. */
function markColours(mark: string): void {
  const ofEachKind = 3;
  /** What is behind the letters of an element: all that its ancestors and itself lay there. */
  const grounds = new Map<Element | null, string>([[null, '']]);
  const counts = new Map<string, number>();
  (Reflect.get(window, 'axe') as typeof axe).configure({
    rules: [{ id: 'color-contrast', selector: `[${mark}]` }],
  });
  for (const element of document.querySelectorAll('*')) {
    const behind = grounds.get(element.parentElement);
    const style = getComputedStyle(element);
    if (behind === undefined || style.display === 'none') continue;
    const ground = behind + laid(style, element);
    grounds.set(element, ground);
    if (!hasLetters(element) || !element.checkVisibility()) continue;
    const kind = [ground, style.color, style.fontSize, style.fontWeight, style.textShadow].join();
    const count = counts.get(kind) ?? 0;
    if (count === ofEachKind) continue;
    counts.set(kind, count + 1);
    element.setAttribute(mark, '');
  }

  function laid(style: CSSStyleDeclaration, element: Element): string {
    const own = [
      ...[style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode],
      ...[style.clipPath, style.visibility, style.zIndex, style.position.replace('relative', 'static')],
      element.matches(':disabled, [aria-disabled=true]'),
    ].join();
    return own === 'rgba(0, 0, 0, 0),none,1,none,normal,none,visible,auto,static,false' ? '' : `(${own})`;
  }

  function hasLetters(element: Element): boolean {
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return true;
    return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''));
  }
}
