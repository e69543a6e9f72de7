import type { Planted } from './planted';

const relocation = 'content/programmes/relocation-grant/rule.yaml';
const medical = 'content/programmes/child-medical/rule.yaml';
const u29 = 'content/programmes/start-support-u29/rule.yaml';
const english = 'content/programmes/english-test/rule.yaml';

/** Figures that nobody can have meant. */
export const strangeFigures: readonly Planted[] = [
  [
    'ten times the amount',
    relocation,
    'value: 600000',
    'value: 6000000',
    '28 figures.single.value',
    'Correct single (6000000) or maximum (1300000): no part can be above the ceiling of the whole.',
  ],
  [
    'a ceiling below the parts',
    relocation,
    'value: 1300000',
    'value: 130000',
    '29 figures.household.value',
    'Correct household (1000000) or maximum (130000): no part can be above the ceiling of the whole.',
  ],
  [
    'an age range that a sentence turns round',
    'content/programmes/start-support-u29/ja.yaml',
    '{minAge}歳から{maxAge}歳',
    '{maxAge}歳から{minAge}歳',
    '12 conditions.age.text',
    'Write {minAge} before {maxAge}: a range begins with the smaller one.',
  ],
  [
    'an amount promised whole of which the words say the most',
    u29,
    'yen: amount, upTo: true',
    'yen: amount',
    '79 amount.parts.0.yen',
    'Write upTo: true here, or take 最大 out of the words: they say 最大{amount}.',
  ],
  [
    'an amount in ten thousands',
    u29,
    'value: 150000',
    'value: 15',
    '22 figures.amount.value',
    'Write amount from 100 to 100000000 instead of 15: its unit is yen.',
  ],
  [
    'an amount with a comma',
    u29,
    'value: 150000',
    "value: '150,000'",
    '22 figures.amount.value',
    'Write a whole number, a day that exists such as 2026-11-22, or one of every year such as 04-01.',
  ],
  [
    'an amount in full-width digits',
    u29,
    'value: 150000',
    'value: １５００００',
    '22 figures.amount.value',
    'Write a whole number, a day that exists such as 2026-11-22, or one of every year such as 04-01.',
  ],
  [
    'an age of nobody',
    u29,
    'value: 29',
    'value: 290',
    '15 figures.maxAge.value',
    'Write maxAge from 0 to 120 instead of 290: its unit is years.',
  ],
  [
    'ages that begin after they end',
    u29,
    'value: 18',
    'value: 81',
    '14 figures.minAge.value',
    'Write at most 29 for minAge: maxAge is 29.',
  ],
  [
    'grades that begin after they end',
    english,
    'value: 7',
    'value: 12',
    '13 figures.firstGrade.value',
    'Write at most 9 for firstGrade: lastGrade is 9.',
  ],
  [
    'a grade that no school has',
    english,
    'value: 9',
    'value: 19',
    '14 figures.lastGrade.value',
    'Write lastGrade from 1 to 12 instead of 19: its unit is grade.',
  ],
  [
    'a thirteenth month',
    medical,
    'unit: calendar-month, value: 3',
    'unit: calendar-month, value: 13',
    '14 figures.yearEndMonth.value',
    'Write yearEndMonth from 1 to 12 instead of 13: its unit is calendar-month.',
  ],
  [
    'more hours than a week has',
    relocation,
    'unit: hours, value: 20',
    'unit: hours, value: 200',
    '25 figures.weeklyHours.value',
    'Write weeklyHours from 0 to 168 instead of 200: its unit is hours.',
  ],
];
