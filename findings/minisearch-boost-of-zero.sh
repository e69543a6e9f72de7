#!/usr/bin/env bash
# MiniSearch takes a boost of 0 for one of 1.
#
# Version:  minisearch 7.2.0
# Expected: a boost is a factor of what a match in that field scores, 1 by default, 2 twice as much (its documentation of `boost`); so 0 should
#           score nothing, as 0.001 scores next to nothing.
# Seen:     with 0 the field scores as much as with 1.
# Means:    a field that was meant to be left out of the order decides it. Name the fields that count in `fields`, or use a very small number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . minisearch@7.2.0

cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const search = new MiniSearch({ fields: ['title', 'text'] });
search.addAll([
  { id: 1, title: '児童手当', text: '四月から' },
  { id: 2, title: '保育料', text: '十月から' },
]);
const score = (title) => search.search('児童手当', { boost: { title } })[0].score;
console.log(`minisearch ${JSON.parse(readFileSync('node_modules/minisearch/package.json', 'utf8')).version}`);
console.log(`boost 1: ${score(1)}, boost 0.001: ${score(0.001)}`);
console.log('expected with boost 0: 0');
console.log(`seen with boost 0:     ${score(0)}`);
if (score(0) !== score(1) || score(0.001) >= score(1)) {
  console.error('MiniSearch no longer takes a boost of 0 for one of 1.');
  process.exit(1);
}
JS
node try.mjs
