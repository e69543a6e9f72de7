import type { Locale } from './locales';

/** Reads what stands on a page, knowing the language and not the tables that wrote it. */
export type Reader = {
  readonly day: (text: string) => { day: string; weekday: number };
  readonly yen: (text: string) => number;
  readonly span: (text: string) => string[];
};

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function japanese(weekdayEnding: string): Reader {
  return {
    day: (text) => {
      const [, year, month, day, weekday = ''] =
        new RegExp(`^(\\d{4})年(\\d+)月(\\d+)日（(.)${weekdayEnding}）$`).exec(text) ?? [];
      return {
        day: iso(Number(year), Number(month), Number(day)),
        weekday: '日月火水木金土'.indexOf(weekday),
      };
    },
    yen: (text) => {
      const [, amount = '', unit] = /^(\d{1,3}(?:,\d{3})*)(万?)円$/.exec(text) ?? [];
      return Number(amount.replaceAll(',', '')) * (unit ? 10_000 : 1);
    },
    span: (text) => (/^(.*)から ?(.*)まで$/.exec(text) ?? []).slice(1),
  };
}

const shortMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const shortWeekdays = 'SunMonTueWedThuFriSat';
export const readers: Record<Locale, Reader> = {
  ja: japanese(''),
  'ja-simple': japanese('曜日'),
  en: {
    day: (text) => {
      const [, weekday = '', day, month = '', year] =
        /^([A-Z][a-z]+day), (\d+) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
      return {
        day: iso(Number(year), shortMonths.indexOf(month.slice(0, 3)) / 3 + 1, Number(day)),
        weekday: shortWeekdays.indexOf(weekday.slice(0, 3)) / 3,
      };
    },
    yen: (text) => Number((/^¥(\d{1,3}(?:,\d{3})*)$/.exec(text)?.[1] ?? '').replaceAll(',', '')),
    span: (text) => text.split(' to '),
  },
  'pt-BR': european({
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    weekdays: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    day: /^(\S+), (\d+) de (\S+) de (\d{4})$/,
    yen: /^([\d.]+)( milh(?:ão|ões) de)? ienes?$/,
    span: /^de (.*) a (.*)$/,
    after: ' ienes',
  }),
  es: european({
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    day: /^(\S+), (\d+) de (\S+) de (\d{4})$/,
    yen: /^([\d,]+)( mill(?:ón|ones) de)? yen(?:es)?$/,
    span: /^de (.*) a (.*)$/,
    after: ' yenes',
  }),
  id: european({
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    weekdays: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
    day: /^(\S+), (\d+) (\S+) (\d{4})$/,
    yen: /^([\d.]+)( juta)? yen$/,
    span: /^(.*) sampai (.*)$/,
    after: ' yen',
  }),
  ne: european({
    months: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
    weekdays: 'आइतबार सोमबार मङ्गलबार बुधबार बिहीबार शुक्रबार शनिबार',
    day: /^(\S+), (\d+) (\S+) (\d{4})$/,
    yen: /^([\d,]+)( लाख)? येन$/,
    span: /^(.*) देखि (.*)$/,
    after: ' येन',
  }),
  fil: {
    ...european({
      months: 'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
      weekdays: 'Linggo Lunes Martes Miyerkules Huwebes Biyernes Sabado',
      day: /^(\S+), (\S+) (\d+), (\d{4})$/,
      yen: /^([\d,]+)( milyong)? yen$/,
      span: /^(.*) hanggang (.*)$/,
      after: ' yen',
      monthFirst: true,
    }),
  },
  vi: {
    day: (text) => {
      const [, weekday = '', day, month, year] =
        /^(.*), ngày (\d+) tháng (\d+) năm (\d{4})$/.exec(spaced(text)) ?? [];
      const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
      return { day: iso(Number(year), Number(month), Number(day)), weekday: weekdays.indexOf(weekday) };
    },
    yen: (text) => Number((/^([\d.]+) yên$/.exec(spaced(text))?.[1] ?? '').replaceAll('.', '')),
    span: (text) => withUnit(/^từ (.*) đến (.*)$/.exec(spaced(text)), ' yên'),
  },
  'zh-Hans': {
    day: (text) => {
      const [, year, month, day, weekday = ''] = /^(\d{4})年(\d+)月(\d+)日（星期(.)）$/.exec(text) ?? [];
      return {
        day: iso(Number(year), Number(month), Number(day)),
        weekday: '日一二三四五六'.indexOf(weekday),
      };
    },
    yen: (text) => {
      const [, amount = '', unit] = /^(\d{1,3}(?:,\d{3})*)(万?)日元$/.exec(text) ?? [];
      return Number(amount.replaceAll(',', '')) * (unit ? 10_000 : 1);
    },
    span: (text) => withUnit(/^(.*)至(.*)$/.exec(text), '日元'),
  },
};

/** Names of months and weekdays in a row, and what stands around them. */
type Words = {
  readonly months: string;
  readonly weekdays: string;
  readonly day: RegExp;
  /** The number, and the word for a million. */
  readonly yen: RegExp;
  readonly span: RegExp;
  /** What the first sum of a span leaves to the second. */
  readonly after: string;
  readonly monthFirst?: boolean;
};

function european({ months, weekdays, day: pattern, yen, span, after, monthFirst = false }: Words): Reader {
  return {
    day: (text) => {
      const [, weekday = '', first = '', second = '', year] = pattern.exec(spaced(text)) ?? [];
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return {
        day: iso(Number(year), months.split(' ').indexOf(month) + 1, Number(day)),
        weekday: weekdays.split(' ').indexOf(weekday),
      };
    },
    yen: (text) => {
      const [, amount = '', million] = yen.exec(spaced(text)) ?? [];
      return Number(amount.replaceAll(/[.,]/g, '')) * (million ? 1_000_000 : 1);
    },
    span: (text) => withUnit(span.exec(spaced(text)), after),
  };
}

/** The two sums of a span; the first says its unit where it is not the second's. */
function withUnit(found: RegExpExecArray | null, unit: string): string[] {
  const [, from = '', until = ''] = found ?? [];
  const isMillion = / (milh|mill)/.test(from);
  return [isMillion ? `${from} de${unit}` : `${from}${unit}`, until];
}

/** A number and its unit stay on one line: that space is another. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
