/** A Japanese era by law, both days included; `letter` is how forms shorten it. */
export type Era = {
  readonly name: string;
  readonly letter: string;
  readonly from: string;
  readonly until?: string;
};

/** The eras since 1868. A day on which one gave way to the next belongs to the new one. */
export const eras: readonly Era[] = [
  { name: '明治', letter: 'M', from: '1868-01-25', until: '1912-07-29' },
  { name: '大正', letter: 'T', from: '1912-07-30', until: '1926-12-24' },
  { name: '昭和', letter: 'S', from: '1926-12-25', until: '1989-01-07' },
  { name: '平成', letter: 'H', from: '1989-01-08', until: '2019-04-30' },
  { name: '令和', letter: 'R', from: '2019-05-01' },
];

/** The western year in which an era began, its 元年. */
export const firstYearOf = ({ from }: Era): number => Number(from.slice(0, 4));
