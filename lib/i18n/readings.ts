/** A month with its reading, which no rule gives: 4月 is しがつ, 9月 is くがつ. */
export function readingOfMonth(month: number): string {
  const reading = month === 4 ? 'し' : month === 7 ? 'しち' : month === 9 ? 'く' : readNumber(month);
  return `｜${month}月《${reading}がつ》`;
}

/** A day of the month with its reading: 1日 is ついたち, 20日 is はつか, 24日 is にじゅうよっか. */
export function readingOfDay(day: number): string {
  return `｜${day}日《${dayReadings[day] ?? `${readNumber(day)}にち`}》`;
}

const dayReadings: Readonly<Record<number, string>> = {
  ...{ 1: 'ついたち', 2: 'ふつか', 3: 'みっか', 4: 'よっか', 5: 'いつか', 6: 'むいか', 7: 'なのか' },
  ...{ 8: 'ようか', 9: 'ここのか', 10: 'とおか', 14: 'じゅうよっか', 19: 'じゅうくにち' },
  ...{ 20: 'はつか', 24: 'にじゅうよっか', 29: 'にじゅうくにち' },
};

const ones = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'しち', 'はち', 'きゅう'];

/** Numbers from 1 to 31 as they are read before 月 and 日. */
function readNumber(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? ones[tens] : ''}${tens > 0 ? 'じゅう' : ''}${ones[number % 10]}`;
}
