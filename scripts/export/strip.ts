import { furiganaScript } from '@/lib/furigana-script';
import { runsScript } from '@/lib/runs-script';
import type { IslandScript } from './island-script';

const anyScript = /<script\b[^>]*>[\s\S]*?<\/script>/g;
/** A block of data for search engines is no script: browsers do not run it, and no policy refuses it. */
const script = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
/** Of scripts that are not there, and of the picture that stands in the first line of the page anyway. */
const preload =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="(?:script|image)"|"modulepreload"))[^>]*>/g;

/** The one script that a page carries within itself. */
const kept = `<script>${furiganaScript}</script>`;

/** The page without the framework's scripts: no script but the one that remembers furigana, no preload of one, no marks left for one, no end of an element that HTML implies. */
export function withoutScripts(html: string): string {
  return html
    .replace(script, (each) => (each === kept ? kept : ''))
    .replace(preload, '')
    .replace(/<!--(?:\/?\$| )-->/g, '')
    .replace('<div hidden=""></div>', '')
    .replaceAll(' data-precedence="next"', '')
    .replace(emptyShape, '/>')
    .replace(impliedEnd, '')
    .replace(impliedEndOfText, '');
}

/** Ends that HTML implies before the next part of the same list, and before the end of what it stands in: furigana alone has hundreds of them. */
const impliedEnd = /<\/(?:rt|li|dt|dd)>(?=<\/|<(?:rt|li|dt|dd)\b)/g;

/** Shapes of drawings hold nothing. */
const emptyShape = /><\/(?:path|circle|rect|line)>/g;

/** The end of a paragraph, likewise: before what no paragraph can hold, and before the end of what it stands in, unless that is a link or the like. */
const impliedEndOfText =
  /<\/p>(?=<(?:article|aside|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|main|nav|ol|p|section|table|ul)\b|<\/(?:article|aside|details|div|dd|fieldset|footer|header|li|main|nav|section|td)>)/g;

/**
 * The page with the script of its islands, fetched while the page is read and run after it, and the address of what that fetches later. Before it stands
 * what tells whether this browser can run it.
 */
export function withScript(html: string, { address, later }: IslandScript): string {
  const data = later ? ` data-later="${later}"` : '';
  return html.replace(
    '</head>',
    () => `<script>${runsScript}</script><script type="module" src="${address}"${data}></script></head>`,
  );
}

/** Of which day a kept page is: it waits hidden on every page that has a frame. */
const keptLine = /<aside data-kept="" hidden=""([^>]*>[\s\S]*?<\/aside>)/;

/** The page as it is served: from the network there is nothing to say of its day. */
export function withoutKeptLine(html: string): string {
  return html.replace(keptLine, '');
}

/** The page as a device keeps it. */
export function keptCopy(html: string): string {
  return html.replace(keptLine, '<aside$1');
}

/** Whether the page contains the checker or another part that runs in the browser. */
export function hasIsland(html: string): boolean {
  return /\sdata-island=/.test(html);
}

/** What on a page would not survive the policy or the loss of its scripts, in words for whoever wrote it. */
export function faultsOf(html: string): string[] {
  const visible = html.replace(anyScript, '');
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
