#!/usr/bin/env bash
# ical.js counts the last day of a month by the length of another month, from the second year on.
#
# Version:  ical.js 2.2.1
# Expected: FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1 is the last day of March and of September in every year (RFC 5545, 3.3.10).
# Seen:     31 March and 30 September 2026, then 30 March 2027; with June and December 30 June 2026, then 1 July 2027. One month alone is
#           right, and so is FREQ=MONTHLY with the same months.
# Means:    half-yearly last days, as of a fiscal year, are shown a day off in programs that use ical.js. Write one rule per month, or dates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . ical.js@2.2.1

cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

function days(rule, from) {
  const each = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from));
  return Array.from({ length: 4 }, () => each.next().toString()).join(' ');
}

console.log(`ical.js ${JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8')).version}`);
const cases = [
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1', '2026-03-31', '2026-03-31 2026-09-30 2027-03-31 2027-09-30', '2026-03-31 2026-09-30 2027-03-30 2027-09-30'],
  ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', '2026-06-30', '2026-06-30 2026-12-31 2027-06-30 2027-12-31', '2026-06-30 2026-12-31 2027-07-01 2027-12-31'],
  ['FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=-1', '2026-03-31', '2026-03-31 2026-09-30 2027-03-31 2027-09-30', '2026-03-31 2026-09-30 2027-03-31 2027-09-30'],
];
let same = true;
for (const [rule, from, expected, described] of cases) {
  const seen = days(rule, from);
  same &&= seen === described;
  console.log(`${rule}\n  expected: ${expected}\n  seen:     ${seen}`);
}
if (!same) {
  console.error('ical.js no longer counts these last days as described.');
  process.exit(1);
}
JS
node try.mjs
