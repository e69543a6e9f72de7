import en from './words/en.json';
import ja from './words/ja.json';

/** The page that holds the editor; without the token of the start it only says how to open it. */
export function editorPage(token: string | undefined): string {
  const body =
    token === undefined
      ? '<main class="wrap"><h1>このアドレスでは開けません</h1><p>npm run edit を始めたときに表示されたアドレスを開いてください。</p><p lang="en">Open the address that npm run edit has shown.</p></main>'
      : `<div id="editor" data-token="${token}"></div><script type="application/json" id="words">${inScript({ ja, en })}</script><script type="module" src="/edit.js"></script>`;
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${ja.title}</title><link rel="stylesheet" href="/edit.css"><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
