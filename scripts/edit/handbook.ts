import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page or picture of the handbook, as it is sent. */
export type HandbookFile = { readonly type: string; readonly body: string | Buffer };

/** The handbook as a page and its pictures, by their paths; nothing else of the folder can be asked for. */
export function handbook(project: string): ReadonlyMap<string, HandbookFile> {
  const folder = join(project, 'docs/tebiki');
  const pictures = readdirSync(folder).filter((name) => /^[a-z]+\.png$/.test(name));
  return new Map<string, HandbookFile>([
    ['/tebiki', { type: 'text/html', body: page(readFileSync(join(project, 'docs/tebiki.md'), 'utf8')) }],
    ...pictures.map((name): [string, HandbookFile] => [
      `/tebiki/${name}`,
      { type: 'image/png', body: readFileSync(join(folder, name)) },
    ]),
  ]);
}

function page(markdown: string): string {
  const title = escaped(/^# (.*)$/m.exec(markdown)?.[1] ?? '');
  const body = markdown
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join('');
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/edit.css"><link rel="icon" href="data:,"></head><body><main class="wrap space-y-4 pb-16 pt-4">${body}</main></body></html>`;
}

/** The few kinds of blocks that the handbook has. */
function block(text: string): string {
  const [, marks, heading] = /^(#+) (.*)$/.exec(text) ?? [];
  if (marks && heading) return `<h${marks.length}>${escaped(heading)}</h${marks.length}>`;
  const [, alt, picture] = /^!\[(.*)\]\((tebiki\/[a-z]+\.png)\)$/.exec(text) ?? [];
  if (picture) return `<p><img src="/${picture}" alt="${escaped(alt ?? '')}"></p>`;
  const lines = text.split('\n');
  if (lines.every((line) => /^\d+\. /.test(line))) return `<ol class="bullets">${items(lines)}</ol>`;
  if (lines.every((line) => line.startsWith('- '))) return `<ul class="bullets">${items(lines)}</ul>`;
  return `<p>${escaped(text)}</p>`;
}

const items = (lines: readonly string[]): string =>
  lines.map((line) => `<li>${escaped(line.replace(/^(\d+\.|-) /, ''))}</li>`).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
