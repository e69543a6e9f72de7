#!/usr/bin/env bash
# axe judges colours that nobody sees while the colours of the system are forced.
#
# Version:  axe-core 4.11.4 (with a Chromium: its path in CHROMIUM, or one named chromium)
# Expected: with `forced-colors: active` text has the colours of the system (CSS Color Adjustment 1, 3.1); getComputedStyle says rgb(0, 0, 0) on
#           white for it, so color-contrast passes.
# Seen:     axe reports #cccccc on #ffffff, 1.6 to 1. It reads -webkit-text-fill-color, which Chromium resolves to the colour of the author's
#           sheet even then.
# Means:    runs of axe with forced colours say nothing on contrast there: neither faults nor passes. Compare `color` by getComputedStyle.
set -euo pipefail
browser=$(command -v "${CHROMIUM:-chromium}") || { echo 'Name a Chromium in CHROMIUM.' >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . axe-core@4.11.4 playwright-core@1.65.1

cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage({ forcedColors: 'active' });
await page.setContent(`<!doctype html><html lang="en"><title>-</title>
  <p style="background: #fff; color: #ccc">Some text to read</p>`);
await page.addScriptTag({ path: 'node_modules/axe-core/axe.js' });
const { version, shown, judged } = await page.evaluate(async () => {
  const { violations } = await axe.run({ runOnly: ['color-contrast'] });
  return {
    version: axe.version,
    shown: getComputedStyle(document.querySelector('p')).color,
    judged: violations[0]?.nodes[0].any[0].data.fgColor,
  };
});
const chrome = browser.version();
await browser.close();

console.log(`axe-core ${version}, Chromium ${chrome}`);
console.log(`expected: no violation, as the text is shown in ${shown}`);
console.log(`seen:     a violation for text in ${judged}`);
if (shown !== 'rgb(0, 0, 0)' || judged !== '#cccccc') {
  console.error('axe no longer judges the colours that were replaced.');
  process.exit(1);
}
JS
node try.mjs "$browser"
