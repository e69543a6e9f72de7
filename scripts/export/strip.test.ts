import { expect, test } from 'vitest';
import { furiganaScript } from '@/lib/furigana-script';
import { faultsOf, hasIsland, keptCopy, withoutKeptLine, withoutScripts, withScript } from './strip';

const head =
  '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/w.js"/>' +
  '<link rel="modulepreload" href="/m.js"/><link rel="preload" href="/icon.svg" as="image"/><script src="/c.js" async=""></script><title>本庄市</title>' +
  '<script src="/old.js" noModule=""></script>';
const tail =
  '<script src="/w.js" id="_R_" async=""></script><script>(self.__next_f=[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"<p>a $& b<\\/p>"])</script>';
const page = (body: string) =>
  `<html><head>${head}</head><body><div hidden=""><!--$--><!--/$--></div>${body}${tail}</body></html>`;

test('a page without an island keeps its words and its style, and nothing else', () => {
  expect(withoutScripts(page('<main>1<!-- -->,000円</main>'))).toBe(
    '<html><head><link rel="stylesheet" href="/a.css"/><title>本庄市</title></head><body><main>1,000円</main></body></html>',
  );
});

test('ends that HTML implies are left out, and only those', () => {
  const list = '<ul><li>a</li><li><ruby>市<rt>し</rt></ruby></li></ul><dl><dt>b</dt><dd>c</dd></dl><p>d</p>';
  const lean = '<ul><li>a<li><ruby>市<rt>し</ruby></ul><dl><dt>b<dd>c</dl><p>d</p>';
  expect(withoutScripts(page(list))).toContain(`<body>${lean}</body>`);
  expect(withoutScripts(page('<dl><div><dd>c</dd></div> <dd>d</dd> e</dl>'))).toContain(
    '<dl><div><dd>c</div> <dd>d</dd> e</dl>',
  );
});

test('so are ends of paragraphs, but not within a link', () => {
  const text = '<main><p>a</p><p>b</p></main><a href="/"><p>c</p></a><p>d</p><em>e</em>';
  const lean = '<main><p>a<p>b</main><a href="/"><p>c</p></a><p>d</p><em>e</em>';
  expect(withoutScripts(page(text))).toContain(`<body>${lean}</body>`);
});

test('data for search engines stays, and only that', () => {
  const data = '<script type="application/ld+json">{"name":"style=\\"a\\" onclick=\\"b\\""}</script>';
  const html = page(`<main>${data}</main><script type="text/javascript">run()</script>`);
  expect(withoutScripts(html).match(/<script.*?<\/script>/g)).toEqual([data]);
  expect(faultsOf(html)).toEqual([]);
});

test('the script that remembers furigana stays, letter by letter, and no other that looks like it', () => {
  const own = `<script>${furiganaScript}</script>`;
  expect(withoutScripts(page(`${own}<script>${furiganaScript} </script>`))).toContain(`<body>${own}</body>`);
});

test('a page with an island gets its one script, and the address of what that fetches later', () => {
  const bare = withoutScripts(page('<main></main>'));
  const scriptOf = (html: string) => html.match(/<script.*<\/script>/g);
  expect(scriptOf(withScript(bare, { address: '/checker/$1.js' }))).toEqual([
    '<script type="module" src="/checker/$1.js"></script>',
  ]);
  expect(scriptOf(withScript(bare, { address: '/checker/a.js', later: '/checker/b.js' }))).toEqual([
    '<script type="module" src="/checker/a.js" data-later="/checker/b.js"></script>',
  ]);
});

test('an island is known by its attribute, not by a word in the text', () => {
  expect(hasIsland('<div class="a" data-island="checker">')).toBe(true);
  expect(hasIsland('<p>data-island</p>')).toBe(false);
});

test.each([
  ['<div hidden id="S:0">', 'Suspense'],
  ['<template id="B:0"></template>', 'Suspense'],
  ['<p style="color:red">', 'class'],
  ['<style>p{}</style>', 'stylesheet'],
  ['<button onclick="go()">', 'island'],
])('%s stops the build', (body, advice) => {
  expect(faultsOf(page(body)).join()).toContain(advice);
});

test('text that only speaks of such things is no fault', () => {
  expect(faultsOf(page('<p>style=&quot;color&quot; onclick=&quot;x&quot;</p>'))).toEqual([]);
});

test('the line with the day of a page stands on the copy that is kept, and is gone from the one that is served', () => {
  const page =
    '<body><aside data-kept="" hidden="" class="wrap"><p>Day</p></aside><aside hidden="">Other</aside>';
  expect(withoutKeptLine(page)).toBe('<body><aside hidden="">Other</aside>');
  expect(keptCopy(page)).toBe('<body><aside class="wrap"><p>Day</p></aside><aside hidden="">Other</aside>');
});
