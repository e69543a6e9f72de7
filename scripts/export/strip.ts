const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const scriptPreload =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|"modulepreload"))[^>]*>/g;

/** A page that needs no script, without any: no script, no preload of one, no marks left for one. */
export function withoutScripts(html: string): string {
  return html
    .replace(script, '')
    .replace(scriptPreload, '')
    .replace(/<!--(?:\/?\$| )-->/g, '')
    .replace('<div hidden=""></div>', '');
}

/**
 * A page with an island, its inline scripts joined into one text that goes into a file. The file is loaded where the last
 * one stood and without `async`: React's stream must be complete before the page counts as parsed.
 */
export function withScriptsMovedOut(html: string, addressFor: (text: string) => string): string {
  const parts: string[] = [];
  const rest = html.replace(script, (whole, text: string) => {
    const tag = whole.slice(0, whole.indexOf('>'));
    // Only for browsers too old for the site's other scripts.
    if (/\bnoModule\b/i.test(tag)) return '';
    if (/\bsrc=/.test(tag)) return whole;
    parts.push(text);
    return '';
  });
  if (parts.length === 0) return rest;
  return rest.replace('</body>', () => `<script src="${addressFor(parts.join('\n'))}"></script></body>`);
}

/** Whether the page contains the checker or another part that runs in the browser. */
export function hasIsland(html: string): boolean {
  return /\sdata-island=/.test(html);
}

/** What on a page would not survive the policy or the loss of its scripts, in words for whoever wrote it. */
export function faultsOf(html: string): string[] {
  const visible = html.replace(script, '');
  return faults.filter(([pattern]) => pattern.test(visible)).map(([, advice]) => advice);
}

const faults: [RegExp, string][] = [
  [
    /\bid="S:|<template id="B:/,
    'Content waits in a hidden part for a script: remove <Suspense> or loading.tsx around it.',
  ],
  [/<[a-z][^>]*\sstyle="/, 'A style attribute is refused by the policy: use a class.'],
  [/<style\b/, 'A style element is refused by the policy: use a stylesheet.'],
  [/<[a-z][^>]*\son[a-z]+="/, 'An event attribute is refused by the policy: use an island.'],
];
