#!/usr/bin/env bash
# yaml gives the heading of a file to its first key, when that has a comment of its own, and deletes both together.
#
# Version:  yaml 2.9.1
# Expected: a comment at the beginning that an empty line separates from the rest belongs to the document, as its `commentBefore`
#           ("A comment before this Document", say the types), and stays when the first key is deleted.
# Seen:     so it is while the first key has no comment. With one, the document has no `commentBefore`, and `delete` of the key removes the
#           heading (who may edit the file, where it comes from) with it.
# Means:    edit a file that people write comments in as text, at the ranges of its nodes, and do not write the document out again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . yaml@2.9.1

cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

function withoutFirst(text) {
  const file = parseDocument(text);
  file.delete('first');
  return String(file);
}
const plain = '# heading\n\nfirst: 1\nsecond: 2\n';
const commented = '# heading\n\n# about first\nfirst: 1\nsecond: 2\n';
const seen = withoutFirst(commented);
console.log(`yaml ${JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8')).version}`);
console.log(`first key without a comment:   ${JSON.stringify(withoutFirst(plain))}`);
console.log('expected when it has one:      "# heading\\n\\nsecond: 2\\n"');
console.log(`seen:                          ${JSON.stringify(seen)}`);
const belongs = parseDocument(commented).commentBefore;
if (withoutFirst(plain) !== '# heading\n\nsecond: 2\n' || seen !== 'second: 2\n' || belongs !== null) {
  console.error('yaml no longer deletes the heading with the first key.');
  process.exit(1);
}
JS
node try.mjs
