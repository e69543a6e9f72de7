#!/usr/bin/env bash
# rolldown drops writes to objects that are read later, if they stand behind `&&`.
#
# Version:  rolldown 1.2.19
# Expected: with `treeshake.propertyWriteSideEffects: false`, "controls whether writing properties to objects is considered to have side effects"
#           (its documentation), writes to objects that nothing reads go, and `if (on) box.count = 2` and `on && (box.count = 2)` come to the same.
# Seen:     the write in the `if` stays, the one behind `&&` goes, although the next statement returns what was written.
# Means:    minified libraries write that way everywhere: React's own build loses 13 kB of such writes, among them `checked` of a ticked box. The
#           option made our scripts 1.7 kB smaller and wrong; it is not used.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . rolldown@1.2.19

cat > written.js <<'JS'
export function inIf(box, on) {
  if (on) box.count = 2;
  return box.count;
}
export function behindAnd(box, on) {
  on && (box.count = 2);
  return box.count;
}
JS
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

async function built(propertyWriteSideEffects) {
  const bundle = await rolldown({ input: 'written.js', treeshake: { propertyWriteSideEffects } });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const { inIf, behindAnd } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return [inIf({ count: 1 }, true), behindAnd({ count: 1 }, true)].join(' and ');
}

console.log(`rolldown ${JSON.parse(readFileSync('node_modules/rolldown/package.json', 'utf8')).version}`);
console.log(`by default:        ${await built('always')}`);
console.log('expected with false: 2 and 2');
const seen = await built(false);
console.log(`seen with false:     ${seen}`);
if (seen !== '2 and 1') {
  console.error('rolldown no longer drops such writes.');
  process.exit(1);
}
JS
node try.mjs
