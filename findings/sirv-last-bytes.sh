#!/usr/bin/env bash
# sirv answers a request for the last bytes of a file with its first ones.
#
# Version:  sirv 3.0.2
# Expected: `Range: bytes=-4` asks for the last four bytes (RFC 9110, 14.1.2, suffix range).
# Seen:     206 with bytes 0 to 4, five of them, from the beginning.
# Means:    readers that look at the end of a file first (PDF and ZIP keep their tables there) are given something else and told that it is
#           right. A server may ignore Range (RFC 9110, 14.2): take the header away before sirv sees it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . sirv@3.0.2

cat > try.mjs <<'JS'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const version = JSON.parse(readFileSync('node_modules/sirv/package.json', 'utf8')).version;
mkdirSync('site');
writeFileSync('site/digits.txt', '0123456789');
const server = createServer(sirv('site')).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const address = `http://127.0.0.1:${server.address().port}/digits.txt`;
const answer = await fetch(address, { headers: { Range: 'bytes=-4' } });
const body = await answer.text();
server.close();

console.log(`sirv ${version}`);
console.log('expected: bytes 6-9/10, "6789"');
console.log(`seen:     ${answer.headers.get('content-range')}, "${body}"`);
if (answer.status !== 206 || answer.headers.get('content-range') !== 'bytes 0-4/10' || body !== '01234') {
  console.error('sirv no longer gives the first bytes to whoever asks for the last ones.');
  process.exit(1);
}
JS
node try.mjs
