#!/usr/bin/env bash
# ical.js repeats every week what comes once a year in a numbered week.
#
# Version:  ical.js 2.2.1
# Expected: the examples of RFC 5545, 3.8.5.3: FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO from 1997-05-12 is 12 May 1997, 11 May 1998 and 17 May 1999;
#           FREQ=YEARLY;BYDAY=20MO from 1997-05-19 is 19 May 1997, 18 May 1998 and 17 May 1999.
# Seen:     both are 19 May, 26 May and 2 June 1997, and so on by weeks; the first begins a week late. No error is raised.
# Means:    as a reader of calendar files in tests ical.js cannot judge rules by week. The product that writes a calendar is safe with a month
#           and a day; whoever reads foreign files should try such rules first.
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
  return Array.from({ length: 3 }, () => each.next().toString()).join(' ');
}

console.log(`ical.js ${JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8')).version}`);
const described = '1997-05-19 1997-05-26 1997-06-02';
const cases = [
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1997-05-12 1998-05-11 1999-05-17'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-05-19 1998-05-18 1999-05-17'],
];
let same = true;
for (const [rule, from, expected] of cases) {
  const seen = days(rule, from);
  same &&= seen === described;
  console.log(`${rule}\n  expected: ${expected}\n  seen:     ${seen}`);
}
if (!same) {
  console.error('ical.js no longer repeats numbered weeks as described.');
  process.exit(1);
}
JS
node try.mjs
