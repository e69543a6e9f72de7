#!/usr/bin/env bash
# holiday_jp does not know its own holidays west of Greenwich.
#
# Version:  @holiday-jp/holiday_jp 2.5.1
# Expected: `isHoliday` says true for each date that `between` gives as a holiday, and for 1 January as the README writes dates,
#           new Date('2027-01-01'). The README names no time zone.
# Seen:     in America/Los_Angeles it says true only where the day before is a holiday, too, as on 4 May, and calls 2 January one: `between`
#           gives midnight in UTC, `isHoliday` reads the day of the local clock. In Asia/Tokyo and UTC all is well, which hides it.
# Means:    a build on a machine in another zone finds the days beside the holidays. Use the keys of `holidays`, which are plain text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . @holiday-jp/holiday_jp@2.5.1

cat > try.cjs <<'JS'
const holidays = require('@holiday-jp/holiday_jp');
const found = holidays.between(new Date(2027, 0, 1), new Date(2027, 11, 31));
const known = found.filter(({ date }) => holidays.isHoliday(date)).length;
const newYear = holidays.isHoliday(new Date('2027-01-01'));
const dayAfter = holidays.isHoliday(new Date('2027-01-02'));
console.log(`${known > 0} ${known === found.length} ${newYear} ${dayAfter}`);
JS
echo "@holiday-jp/holiday_jp $(node -p "require('@holiday-jp/holiday_jp').VERSION")"
echo 'asked:    some of its dates are holidays, all are, 1 January is, 2 January is'
echo 'expected: true true true false in every time zone'
tokyo=$(TZ=Asia/Tokyo node try.cjs)
angeles=$(TZ=America/Los_Angeles node try.cjs)
echo "seen:     $tokyo (Asia/Tokyo), $angeles (America/Los_Angeles)"
if [ "$tokyo" != 'true true true false' ] || [ "$angeles" != 'true false false true' ]; then
  echo 'holiday_jp no longer depends on the time zone as described.' >&2
  exit 1
fi
