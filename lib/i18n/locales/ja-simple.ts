import type { Language } from '../language';

/** Easy Japanese, with furigana above every character. */
export const easyJapanese: Language = {
  askedBy: [],
  // Search engines know no code for it.
  hreflang: undefined,
  hasFurigana: true,
  isSimpleJapanese: true,
  script: 'japanese',
  opens: [],
  hasApostrophe: false,
  readsWith: ['ja'],
  searchedWith: ['ja', 'en'],
  latinSpellings: undefined,
  search: {
    letters: {},
    linking: [],
  },
  easier: undefined,
  formats: {
    name: 'やさしい日本語',
    htmlLang: 'ja',
    intlTag: 'ja-u-nu-latn-ca-gregory',
    onlyInJapanese: '｜難《むずか》しい ｜日本語《にほんご》',
    hasKanji: true,
    hasDateInOneLine: false,
    // No rule gives the readings: 4月 is しがつ, 20日 is はつか, 24日 is にじゅうよっか.
    months: [
      ...['いちがつ', 'にがつ', 'さんがつ', 'しがつ', 'ごがつ', 'ろくがつ'],
      ...['しちがつ', 'はちがつ', 'くがつ', 'じゅうがつ', 'じゅういちがつ', 'じゅうにがつ'],
    ],
    days: [
      ...['ついたち', 'ふつか', 'みっか', 'よっか', 'いつか'],
      ...['むいか', 'なのか', 'ようか', 'ここのか', 'とおか'],
      ...['じゅういちにち', 'じゅうににち', 'じゅうさんにち', 'じゅうよっか', 'じゅうごにち'],
      ...['じゅうろくにち', 'じゅうしちにち', 'じゅうはちにち', 'じゅうくにち', 'はつか'],
      ...['にじゅういちにち', 'にじゅうににち', 'にじゅうさんにち', 'にじゅうよっか', 'にじゅうごにち'],
      ...['にじゅうろくにち', 'にじゅうしちにち', 'にじゅうはちにち', 'にじゅうくにち', 'さんじゅうにち'],
      ...['さんじゅういちにち'],
    ],
    weekdays: [
      ...['｜日曜日《にちようび》', '｜月曜日《げつようび》', '｜火曜日《かようび》'],
      ...['｜水曜日《すいようび》', '｜木曜日《もくようび》', '｜金曜日《きんようび》'],
      ...['｜土曜日《どようび》'],
    ],
    day: '{year}｜年《ねん》｜{month}月《{monthName}》｜{day}日《{dayName}》',
    month: '{year}｜年《ねん》｜{month}月《{monthName}》',
    year: '{year}｜年《ねん》',
    dayOfYear: '｜{month}月《{monthName}》｜{day}日《{dayName}》',
    monthOfYear: '｜{month}月《{monthName}》',
    dayWithWeekday: '{date}（{weekday}）',
    span: '{from}から {until}まで',
    daySpan: '{from}から {until}まで',
    daySpanInYear: '{from}から {until}まで',
    yen: [
      { from: 100_000, unit: 10_000, text: '{amount}｜万円《まんえん》', bare: '{amount}｜万《まん》' },
      { from: 0, unit: 1, text: '{amount}｜円《えん》', bare: '{amount}' },
    ],
    yenSpan: '{from}から {until}まで',
    yenUpTo: 'いちばん ｜多《おお》くて {yen}',
    number: { group: ',', decimal: '.' },
    list: { between: '、', two: '、', last: '、', before: [] },
    eras: {
      明治: '｜明治《めいじ》',
      大正: '｜大正《たいしょう》',
      昭和: '｜昭和《しょうわ》',
      平成: '｜平成《へいせい》',
      令和: '｜令和《れいわ》',
      元年: '｜元年《がんねん》',
      年: '｜年《ねん》',
    },
  },
};
