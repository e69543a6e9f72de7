import { islandScripts } from './scripts/export/island-script';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
const dir = mkdtempSync('/tmp/me/out-');
await islandScripts(dir);
let whole = 0;
for (const f of readdirSync(dir + "/checker").filter((n) => n.endsWith(".js"))) { const b = readFileSync(`${dir}/checker/${f}`); let best = Infinity; for (const lgwin of [18,20,22,24]) for (const mode of [0,1]) best = Math.min(best, brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: lgwin, [constants.BROTLI_PARAM_MODE]: mode, [constants.BROTLI_PARAM_SIZE_HINT]: b.length } }).length); console.log(f.split('.')[0], b.length, best); if (/check|later/.test(f)) whole += best; }
console.log('whole', whole);
