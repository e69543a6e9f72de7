import type { Language } from '../language';

/** Easy Japanese, with furigana above every character. */
export const jaSimple: Language = {
  // Search engines know no code for it.
  hreflang: undefined,
  isSimpleJapanese: true,
  readsWith: ['ja'],
  easier: undefined,
  formats: {
    name: 'やさしい日本語',
    htmlLang: 'ja',
    intlTag: 'ja-u-nu-latn-ca-gregory',
    hasFurigana: true,
    showsJapanese: true,
    hasKanji: true,
    hasDateInOneLine: false,
    // No rule gives the readings: 4月 is しがつ, 20日 is はつか, 24日 is にじゅうよっか.
    months: [
      ...['｜1月《いちがつ》', '｜2月《にがつ》', '｜3月《さんがつ》'],
      ...['｜4月《しがつ》', '｜5月《ごがつ》', '｜6月《ろくがつ》'],
      ...['｜7月《しちがつ》', '｜8月《はちがつ》', '｜9月《くがつ》'],
      ...['｜10月《じゅうがつ》', '｜11月《じゅういちがつ》', '｜12月《じゅうにがつ》'],
    ],
    days: [
      ...['｜1日《ついたち》', '｜2日《ふつか》', '｜3日《みっか》'],
      ...['｜4日《よっか》', '｜5日《いつか》', '｜6日《むいか》'],
      ...['｜7日《なのか》', '｜8日《ようか》', '｜9日《ここのか》'],
      ...['｜10日《とおか》', '｜11日《じゅういちにち》', '｜12日《じゅうににち》'],
      ...['｜13日《じゅうさんにち》', '｜14日《じゅうよっか》', '｜15日《じゅうごにち》'],
      ...['｜16日《じゅうろくにち》', '｜17日《じゅうしちにち》', '｜18日《じゅうはちにち》'],
      ...['｜19日《じゅうくにち》', '｜20日《はつか》', '｜21日《にじゅういちにち》'],
      ...['｜22日《にじゅうににち》', '｜23日《にじゅうさんにち》', '｜24日《にじゅうよっか》'],
      ...['｜25日《にじゅうごにち》', '｜26日《にじゅうろくにち》', '｜27日《にじゅうしちにち》'],
      ...['｜28日《にじゅうはちにち》', '｜29日《にじゅうくにち》', '｜30日《さんじゅうにち》'],
      ...['｜31日《さんじゅういちにち》'],
    ],
    weekdays: [
      ...['｜日曜日《にちようび》', '｜月曜日《げつようび》', '｜火曜日《かようび》'],
      ...['｜水曜日《すいようび》', '｜木曜日《もくようび》', '｜金曜日《きんようび》'],
      ...['｜土曜日《どようび》'],
    ],
    day: '{year}｜年《ねん》{month}{day}',
    month: '{year}｜年《ねん》{month}',
    year: '{year}｜年《ねん》',
    dayOfYear: '{month}{day}',
    dayWithWeekday: '{date}（{weekday}）',
    span: '{from}から {until}まで',
    yen: [
      { from: 100_000, unit: 10_000, text: '{amount}｜万円《まんえん》' },
      { from: 0, unit: 1, text: '{amount}｜円《えん》' },
    ],
    yenSpan: '{from}から {until}まで',
    yenUpTo: 'いちばん ｜多《おお》くて {yen}',
    number: { group: ',', decimal: '.' },
    list: { between: '、', last: '、' },
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
