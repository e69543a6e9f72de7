import type { Notation } from './notations';

/** A figure where it stands in a text. */
export type FoundFigure = {
  readonly kind: string;
  readonly value: string;
  readonly from: number;
  readonly until: number;
  /** Of a time, where it is said. */
  readonly half: 'am' | 'pm' | undefined;
};

type Groups = Readonly<Record<string, string | undefined>>;

export type FigurePattern = {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly value: (groups: Groups, read: string) => string;
};

/** By what a language's figures are read, the longest first. */
export function patternsOf(notation: Notation): FigurePattern[] {
  const { days, times, eras, yen, percent } = notation;
  const amount = amountSource(notation);
  const value = amountOf(notation);
  const read = (kind: string, source: string, valueOf: FigurePattern['value']) => ({
    kind,
    pattern: new RegExp(source, 'gu'),
    value: valueOf,
  });
  return [
    read('telephone', '(?<![\\d-])0\\d{1,3}-\\d{2,4}-\\d{3,4}(?![\\d-])', (_, said) => said),
    read('number', `(?<era>${eras.join('|')}) ?(?<year>\\d+|元)`, yearOf(eras)),
    ...days.map((day) => read('day', daySource(day, notation), dayOf(notation))),
    ...times.map((time) => read('time', time, ({ hour, minute = '00' }) => `${hour}:${minute}`)),
    read(
      'yen',
      yen.replace('{amount}', () => amount),
      value,
    ),
    read('percent', `${amount} ?(?:%|${percent})`, value),
    read('number', amount, value),
  ];
}

function amountSource({ group, decimal, units }: Notation): string {
  const digits = `\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?`;
  const words = units.map(([word]) => word).join('|');
  return `(?<amount>(?:(?<=^|[ :(])[-−])?(?:${digits}))(?: ?(?<unit>${words})(?!\\p{sc=Latn}))?`;
}

function amountOf({ group, decimal, units }: Notation): FigurePattern['value'] {
  return ({ amount = '', unit = '' }) => {
    const [, times = 1] = units.find(([word]) => new RegExp(`^(?:${word})$`).test(unit)) ?? [];
    const said = Number(amount.replaceAll(group, '').replace(decimal, '.').replace('−', '-'));
    return String(Number((said * times).toPrecision(12)));
  };
}

/** The year of the western calendar. */
function yearOf(eras: readonly string[]): FigurePattern['value'] {
  const first = [1868, 1912, 1926, 1989, 2019];
  return ({ era = '', year }) =>
    String((first[eras.indexOf(era)] ?? 0) + (year === '元' ? 1 : Number(year)) - 1);
}

function daySource(day: string, { months, endings }: Notation): string {
  const source = day
    .replace('{year}', '(?<year>\\d{4})')
    .replace('{month}', `(?<month>${months === '' ? '\\d{1,2}' : months.replaceAll(' ', '|')})`)
    .replace('{day}', '(?<day>\\d{1,2})');
  const letter = '[\\p{sc=Latn}\\p{sc=Deva}\\d]';
  return `(?<!${letter})${source}(?:${endings})?(?!${letter})`;
}

function dayOf({ months }: Notation): FigurePattern['value'] {
  const names = months.split(' ');
  return ({ year, month = '', day }) =>
    [year, months === '' ? month : String(names.indexOf(month) + 1), day]
      .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
      .join('-');
}
