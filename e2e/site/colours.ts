import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/**
 * Looks at a page in which axe measures colours on three elements of each kind; every other rule looks at all. Elements are of one kind whose letters
 * and ground, up to the root, look the same. A long result has a few dozen kinds and thousands of elements: five seconds for one.
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
  const kinds = new Map<string, { place: number; marked: number }>();
  const kindOf = new Map<Element | null, { place: number; marked: number }>();
  (Reflect.get(window, 'axe') as typeof axe).configure({
    rules: [{ id: 'color-contrast', selector: `[${mark}]` }],
  });
  for (const element of document.querySelectorAll('*')) {
    const ground = kindOf.get(element.parentElement)?.place;
    if ((ground === undefined && element.parentElement) || !element.checkVisibility()) continue;
    const look = `${ground} ${lookOf(element)}`;
    const kind = kinds.get(look) ?? { place: kinds.size, marked: 0 };
    kinds.set(look, kind);
    kindOf.set(element, kind);
    if (!hasLetters(element) || kind.marked === ofEachKind) continue;
    kind.marked += 1;
    element.setAttribute(mark, '');
  }

  function lookOf(element: Element): string {
    const style = getComputedStyle(element);
    return [
      ...[style.color, style.fontSize, style.fontWeight, style.textShadow, style.opacity, style.visibility],
      ...[style.backgroundColor, style.backgroundImage, style.filter, style.mixBlendMode, style.clipPath],
      ...[style.position, style.zIndex, style.display],
      element.matches(':disabled, [aria-disabled=true]'),
    ].join();
  }

  function hasLetters(element: Element): boolean {
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return true;
    return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''));
  }
}
