import type { Language } from '../language';

/** English. */
export const en: Language = {
  hreflang: 'en',
  hasFurigana: false,
  isSimpleJapanese: false,
  hasApostrophe: true,
  readsWith: ['ja'],
  easier: undefined,
  formats: {
    name: 'English',
    htmlLang: 'en',
    intlTag: 'en-u-nu-latn-ca-gregory',
    hasKanji: false,
    hasDateInOneLine: false,
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
      ...['August', 'September', 'October', 'November', 'December'],
    ],
    days: [],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    day: '{day} {monthName} {year}',
    month: '{monthName} {year}',
    year: '{year}',
    dayOfYear: '{day} {monthName}',
    monthOfYear: '{monthName}',
    dayWithWeekday: '{weekday}, {date}',
    span: '{from} to {until}',
    yen: [{ from: 0, unit: 1, text: '¥{amount}' }],
    yenSpan: '{from} to {until}',
    yenUpTo: 'up to {yen}',
    number: { group: ',', decimal: '.' },
    list: { between: ', ', last: ' and ' },
    eras: {},
  },
};
