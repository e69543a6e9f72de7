#!/usr/bin/env bash
# React turns hidden="until-found" into hidden.
#
# Version:  react and react-dom 19.3.1
# Expected: `hidden` is an enumerated attribute with the state until-found (HTML standard, 6.1): the find bar of the browser opens what is
#           folded. Other enumerated attributes, as popover="hint", are written as they are given.
# Seen:     hidden="" in what the server renders: React holds the attribute for a boolean one, as its types do. Nothing warns while it runs.
# Means:    folded text cannot be found with Ctrl+F, though the source says so. Use <details>, or set the attribute by setAttribute.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . react@19.3.1 react-dom@19.3.1

cat > try.mjs <<'JS'
import { createElement, version } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const warnings = [];
console.error = (...words) => warnings.push(words.join(' '));
const seen = renderToStaticMarkup(createElement('p', { hidden: 'until-found' }, 'folded'));
console.log(`react ${version}`);
console.log('expected: <p hidden="until-found">folded</p>');
console.log(`seen:     ${seen} with ${warnings.length} warnings`);
if (seen !== '<p hidden="">folded</p>' || warnings.length > 0) {
  console.log('React no longer drops the state until-found in silence.');
  process.exit(1);
}
JS
node try.mjs
