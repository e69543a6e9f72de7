import type { Locale } from '@/lib/i18n/locales';

/** How the figures of a language are read where they stand in a sentence; written from the language, not from the tables that wrote them. */
export type Notation = {
  /** Between three digits each, and before decimals. */
  readonly group: ',' | '.';
  readonly decimal: ',' | '.';
  /** Names of months in a row, as they stand for {month} in the days below; none where it is a number. */
  readonly months: string;
  /** Days with {year} {month} {day}, the fullest first. */
  readonly days: readonly string[];
  /** What else may stand directly behind the name of a month. */
  readonly endings: string;
  /** Names of the years from 1868, 1912, 1926, 1989 and 2019. */
  readonly eras: readonly string[];
  /** Times with their groups hour and minute, and am or pm where it is said. */
  readonly times: readonly string[];
  /** A sum of money with {amount}. */
  readonly yen: string;
  /** Besides %. */
  readonly percent: string;
  /** Words for many that stand between a number and what is counted. */
  readonly units: readonly (readonly [word: string, times: number])[];
  /** What stands between the two ends of a span, one of which says the year, the unit or the half of the day for both. */
  readonly between: string;
  /** Figures that are said in words. */
  readonly words: readonly (readonly [figure: string, words: string])[];
  /** What explains to the reader when a fiscal year begins and ends, which the Japanese need not say. */
  readonly fiscalYear?: string;
};

const latinEras = ['Meiji', 'Taisho', 'Showa', 'Heisei', 'Reiwa'];
const eastAsianDays = ['{year}年{month}月{day}日', '{year}年{month}月', '{month}月{day}日', '{month}月'];
const iberianDays = ['{day} de {month} de {year}', '{month} de {year}', '{day} de {month}', '{month}'];
const plainDays = ['{day} {month} {year}', '{month} {year}', '{day} {month}', '{month}'];

const japanese: Notation = {
  group: ',',
  decimal: '.',
  months: '',
  days: eastAsianDays,
  endings: '',
  eras: ['明治', '大正', '昭和', '平成', '令和'],
  times: ['(?:(?<am>午前)|(?<pm>午後))? ?(?<hour>\\d{1,2})時(?!間)(?:(?<minute>\\d{1,2})分)?'],
  words: [
    ['number 1', '(?<!\\d)年間'],
    ['yen 0', '無償化'],
  ],
  yen: '{amount}円',
  percent: 'パーセント',
  units: [
    ['億', 100_000_000],
    ['万', 10_000],
    ['千', 1000],
  ],
  between: 'から|〜|～|-',
};

export const notations: Record<Locale, Notation> = {
  ja: japanese,
  'ja-simple': { ...japanese, days: [...japanese.days.slice(0, 3), '{month}月の {day}日', '{month}月'] },
  en: {
    group: ',',
    decimal: '.',
    months: 'January February March April May June July August September October November December',
    days: plainDays,
    endings: '',
    eras: latinEras,
    times: [
      '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? ?(?:(?<am>[Aa]\\.?[Mm]\\b\\.?)|(?<pm>[Pp]\\.?[Mm]\\b\\.?))',
    ],
    yen: '¥{amount}',
    percent: 'per ?cent',
    units: [
      ['billion', 1_000_000_000],
      ['million', 1_000_000],
      ['thousand', 1000],
    ],
    between: 'to|and|or|–|-',
    words: [
      ['number 1', '\\ba day\\b'],
      ['number 3', '\\bthird\\b'],
    ],
  },
  'pt-BR': {
    group: '.',
    decimal: ',',
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    days: iberianDays,
    endings: '',
    eras: latinEras,
    times: [
      '(?<hour>\\d{1,2})(?:h(?<minute>\\d{2})?| horas?) da (?:(?<am>manhã)|(?<pm>tarde|noite))',
      '(?<hour>\\d{1,2})h(?<minute>\\d{2})',
      '(?<=\\b[àa]s )(?<hour>\\d{1,2}) horas?',
    ],
    yen: '{amount} (?:de )?ienes?',
    percent: 'por cento',
    units: [
      ['bilh(?:ão|ões)', 1_000_000_000],
      ['milh(?:ão|ões)', 1_000_000],
      ['mil', 1000],
    ],
    between: 'às|a|e|ou|–|-',
    words: [
      ['number 1', '\\bpor dia\\b'],
      ['number 3', '\\bterceir[oa]'],
    ],
  },
  vi: {
    group: '.',
    decimal: ',',
    months: '',
    days: [
      'ngày {day} tháng {month} năm {year}',
      'tháng {month} năm {year}',
      'ngày {day} tháng {month}',
      'tháng {month}',
    ],
    endings: '',
    eras: latinEras,
    times: [
      '(?<hour>\\d{1,2}) giờ(?= đến \\d{1,2} giờ)',
      '(?<hour>\\d{1,2}) giờ(?: (?<minute>\\d{1,2}) phút)? (?:(?<am>sáng)|(?<pm>chiều|tối))',
    ],
    yen: '{amount} yên',
    percent: 'phần trăm',
    units: [
      ['tỷ', 1_000_000_000],
      ['triệu', 1_000_000],
      ['nghìn', 1000],
    ],
    between: 'đến|và|hoặc|–|-',
    words: [['number 3', 'con thứ ba']],
  },
  es: {
    group: ',',
    decimal: '.',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    days: iberianDays,
    endings: '',
    eras: latinEras,
    times: [
      '(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))? ?(?:(?<am>[Aa]\\.?[Mm]\\b\\.?)|(?<pm>[Pp]\\.?[Mm]\\b\\.?))',
    ],
    yen: '{amount} (?:de )?yen(?:es)?',
    percent: 'por ciento',
    units: [
      ['mil millones', 1_000_000_000],
      ['mill(?:ón|ones)', 1_000_000],
      ['mil', 1000],
    ],
    between: 'al?|y|o|–|-',
    words: [
      ['number 1', '\\bal día\\b'],
      ['number 3', '\\btercer'],
    ],
  },
  fil: {
    group: ',',
    decimal: '.',
    months: 'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
    days: ['{month} {day}, {year}', '{month} {year}', '{month} {day}', '{month}'],
    endings: '',
    eras: latinEras,
    times: [
      '(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))? ?(?:(?<am>[Aa]\\.?[Mm]\\b\\.?)|(?<pm>[Pp]\\.?[Mm]\\b\\.?))',
    ],
    yen: '{amount} (?:na )?yen',
    percent: 'porsiyento|percent',
    units: [
      ['billion', 1_000_000_000],
      ['milyon(?:g)?', 1_000_000],
      ['libo(?:ng)?', 1000],
    ],
    between: 'hanggang|at|o|–|-',
    words: [
      ['number 1', '\\bbawat araw\\b'],
      ['number 3', '\\bikatlo'],
    ],
    fiscalYear: 'Abril hanggang Marso',
  },
  'zh-Hans': {
    ...japanese,
    times: ['(?:(?<am>上午)|(?<pm>下午))?(?<hour>\\d{1,2})[点时](?:(?<minute>\\d{1,2})分)?'],
    yen: '{amount}日元',
    units: [
      ['亿', 100_000_000],
      ['万', 10_000],
      ['千', 1000],
    ],
    between: '至|到|〜|～|-',
    words: [
      ['number 1', '每天'],
      ['number 3', '第三|三代'],
    ],
  },
  id: {
    group: '.',
    decimal: ',',
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    days: plainDays,
    endings: '',
    eras: latinEras,
    times: [
      '(?:pukul|jam) (?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?: (?:(?<am>pagi)|(?<pm>siang|sore|malam)))?',
    ],
    yen: '{amount} yen',
    percent: 'persen',
    units: [
      ['miliar', 1_000_000_000],
      ['juta', 1_000_000],
      ['ribu', 1000],
    ],
    between: 'sampai|dan|atau|–|-',
    words: [
      ['number 1', '\\bsehari\\b'],
      ['number 3', '\\bketiga\\b'],
    ],
    fiscalYear: 'April–Maret',
  },
  ne: {
    group: ',',
    decimal: '.',
    months: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
    days: [
      '{day} {month} {year}',
      'सन् {year} को {month}',
      '{month} {year}',
      '{day} {month}',
      '(?!जुन ){month}',
    ],
    endings: 'मा|को|का|देखि|सम्म|लाई|बाट|भन्दा',
    eras: ['मेइजी', 'ताइशो', 'शोवा', 'हेइसेइ', 'रेइवा'],
    times: ['(?:(?<am>बिहान)|(?<pm>दिउँसो|बेलुका|राति)) (?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?(?: ?बजे)?'],
    yen: '{amount} येन',
    percent: 'प्रतिशत',
    units: [
      ['अर्ब', 1_000_000_000],
      ['करोड', 10_000_000],
      ['लाख', 100_000],
      ['हजार', 1000],
    ],
    between: 'देखि|र|वा|–|-',
    words: [
      ['number 1', 'दिनमा'],
      ['number 3', 'तेस्रो'],
    ],
    fiscalYear: 'अप्रिल–मार्च',
  },
};
