#!/usr/bin/env bash
# sirv sends brotli to a client that says it must not be brotli.
#
# Version:  sirv 3.0.2
# Expected: `br;q=0` means that br is not acceptable (RFC 9110, 12.4.2 and 12.5.3): gzip, which the client takes, is sent.
# Seen:     Content-Encoding: br. The name of the encoding in the header is enough, its weight is not read.
# Means:    a proxy or a library that switches brotli off by its weight gets bytes that it cannot read. Read the weights before sirv does, and
#           hand it only the encodings that are wanted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . sirv@3.0.2

cat > try.mjs <<'JS'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';

const version = JSON.parse(readFileSync('node_modules/sirv/package.json', 'utf8')).version;
const page = '<!doctype html><title>-</title>'.padEnd(500);
mkdirSync('site');
writeFileSync('site/page.html', page);
writeFileSync('site/page.html.br', brotliCompressSync(page));
writeFileSync('site/page.html.gz', gzipSync(page));
const server = createServer(sirv('site', { brotli: true, gzip: true })).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const options = {
  host: '127.0.0.1',
  port: server.address().port,
  path: '/page.html',
  headers: { 'Accept-Encoding': 'gzip, br;q=0' },
};
const answer = await new Promise((resolve) => get(options, (response) => resolve(response.resume())));
server.close();

const seen = answer.headers['content-encoding'];
console.log(`sirv ${version}`);
console.log('expected: gzip for "Accept-Encoding: gzip, br;q=0"');
console.log(`seen:     ${seen}`);
if (seen !== 'br') {
  console.error('sirv no longer sends the encoding that was refused.');
  process.exit(1);
}
JS
node try.mjs
