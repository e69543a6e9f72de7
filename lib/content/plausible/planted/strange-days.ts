import type { Planted } from './planted';

const relocation = 'content/programmes/relocation-grant/rule.yaml';
const bus = 'content/services/demand-bus/service.yaml';
const guide = 'content/guides/moving/guide.yaml';
const elsewhere = 'content/elsewhere/items.yaml';
const sources = 'content/sources.yaml';

/** Days that nobody can have meant. */
export const strangeDays: readonly Planted[] = [
  [
    'a round that ends in fifteen years',
    relocation,
    'knownUntil: 2026-07-01',
    'until: 2042-01-31',
    '67 availability.2.until',
    'Write an earlier day than 2042-01-31: it is 5549 days after 2026-11-22, the last word on it.',
  ],
  [
    'a round that begins in another century',
    bus,
    'from: 2023-08-17,\n      knownUntil: 2024-03-31,',
    'from: 2123-08-17,',
    '37 availability.2.from',
    'Write an earlier day than 2123-08-17: it is 35331 days after 2026-11-22, the last word on it.',
  ],
  [
    'a word of the future',
    relocation,
    'said: 2026-07-01',
    'said: 2030-04-01',
    '67 availability.2.said',
    'Write a day up to today, 2026-11-30, instead of 2030-04-01.',
  ],
  [
    'a word of a month of the future',
    bus,
    'said: 2020-03',
    'said: 2027-03',
    '27 availability.0.said',
    'Write a day up to today, 2026-11-30, instead of 2027-03.',
  ],
  [
    'a check of a programme in the future',
    relocation,
    'checked: 2026-11-22',
    'checked: 2027-11-22',
    '9 checked',
    'Write a day up to today, 2026-11-30, instead of 2027-11-22.',
  ],
  [
    'a check of a service in the future',
    bus,
    'checked: 2026-11-22',
    'checked: 2026-12-22',
    '8 checked',
    'Write a day up to today, 2026-11-30, instead of 2026-12-22.',
  ],
  [
    'a check of a guide in the future',
    guide,
    'checked: 2026-11-22',
    'checked: 2062-11-22',
    '3 checked',
    'Write a day up to today, 2026-11-30, instead of 2062-11-22.',
  ],
  [
    'a next check in eleven years',
    relocation,
    'recheck: 2027',
    'recheck: 2037',
    '10 recheck',
    'Write an earlier day than 2037-05-24: it is 3836 days after 2026-11-22, the last word on it.',
  ],
  [
    'a next check of a service in three years',
    bus,
    'recheck: 2027',
    'recheck: 2029',
    '9 recheck',
    'Write an earlier day than 2029-05-17: it is 907 days after 2026-11-22, the last word on it.',
  ],
  [
    'a next check of what this site does not judge',
    elsewhere,
    'recheck: 2027',
    'recheck: 2072',
    '4 recheck',
    'Write an earlier day than 2072-04-19: it is 16579 days after 2026-11-28, the last word on it.',
  ],
  [
    'a source read in five years',
    sources,
    /read: 2026-11-22/,
    'read: 2031-11-22',
    '8 0.read',
    'Write a day up to today, 2026-11-30, instead of 2031-11-22.',
  ],
  [
    'a source of the future',
    sources,
    'date: 2020-03\n',
    'date: 2030-03\n',
    '7 0.date',
    'Write a day up to today, 2026-11-30, instead of 2030-03.',
  ],
  [
    'a source read before it was written',
    sources,
    'date: 2020-12-07',
    'date: 2026-11-27',
    '19 2.date',
    'Write a day up to 2026-11-22, on which it was read.',
  ],
  [
    'a version from another century',
    relocation,
    'since: { unit: date, value: 2023-04-01',
    'since: { unit: date, value: 2123-04-01',
    '46 figures.since.value',
    'Write an earlier day than 2123-04-01: it is 35193 days after 2026-11-22, the last word on it.',
  ],
];
