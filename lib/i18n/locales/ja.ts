import type { Language } from '../language';

/** Japanese, the source. */
export const ja: Language = {
  hreflang: 'ja',
  hasFurigana: false,
  isSimpleJapanese: false,
  hasApostrophe: false,
  readsWith: [],
  easier: 'ja-simple',
  formats: {
    name: '日本語',
    htmlLang: 'ja',
    intlTag: 'ja-u-nu-latn-ca-gregory',
    hasKanji: true,
    hasDateInOneLine: true,
    months: [],
    days: [],
    weekdays: ['日', '月', '火', '水', '木', '金', '土'],
    day: '{year}年{month}月{day}日',
    month: '{year}年{month}月',
    year: '{year}年',
    dayOfYear: '{month}月{day}日',
    monthOfYear: '{month}月',
    dayWithWeekday: '{date}（{weekday}）',
    span: '{from}から{until}まで',
    yen: [
      { from: 100_000, unit: 10_000, text: '{amount}万円' },
      { from: 0, unit: 1, text: '{amount}円' },
    ],
    yenSpan: '{from}から{until}まで',
    yenUpTo: '最大{yen}',
    number: { group: ',', decimal: '.' },
    list: { between: '、', last: '、' },
    eras: {},
  },
};
