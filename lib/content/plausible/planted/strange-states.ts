import type { Planted } from './planted';

const relocation = 'content/programmes/relocation-grant/rule.yaml';
const meals = 'content/programmes/third-child-meals/rule.yaml';
const medical = 'content/programmes/child-medical/rule.yaml';
const u29 = 'content/programmes/start-support-u29/rule.yaml';

/** What a rule says and its Japanese words do not: how often, in what, from whom, in which state, until when. */
export const strangeStates: readonly Planted[] = [
  [
    'every month for once',
    relocation,
    'period: once',
    'period: month',
    '233 amount.period',
    'Write once as period, or say in the words that the amount comes for each month.',
  ],
  [
    'once for every month',
    meals,
    'period: month',
    'period: once',
    '84 amount.period',
    'Write month as period, or correct the words: they speak of 毎月.',
  ],
  [
    'once for every year',
    'content/programmes/english-test/rule.yaml',
    'period: year',
    'period: once',
    '45 amount.period',
    'Write year as period, or correct the words: they speak of 年{timesPerYear}回.',
  ],
  [
    'once for every visit',
    'content/programmes/postnatal-checkups/rule.yaml',
    'period: visit',
    'period: once',
    '62 amount.period',
    'Write visit as period, or correct the words: they speak of 一回につき.',
  ],
  [
    'a sentence of another state',
    relocation,
    'id: this-year, source: saitama-relocation, while: unconfirmed',
    'id: this-year, source: saitama-relocation, while: ended',
    '362 notes.9.while',
    'Write unconfirmed as while, or correct the words: they speak of that state.',
  ],
  [
    'a step of another state',
    'content/programmes/home-purchase/rule.yaml',
    'step: 1, while: ended',
    'step: 1, while: unconfirmed',
    '118 steps.0.while',
    'Write ended as while, or correct the words: they speak of that state.',
  ],
  [
    'an item of a guide of another state',
    'content/guides/moving/guide.yaml',
    'while: ended',
    'while: unconfirmed',
    '59 sections.3.items.1.while',
    'Write ended as while, or correct the words: they speak of that state.',
  ],
  [
    'a state that no word brings',
    medical,
    'id: where-card-works, source: saitama-inkind',
    'id: where-card-works, source: saitama-inkind, while: upcoming',
    '74 notes.2.while',
    'Write another state, or add upcoming to availability: no word of it says so.',
  ],
  [
    'a paper of the employer from whoever applies',
    relocation,
    'id: work-certificate, source: keiyukai-papers, from: employer',
    'id: work-certificate, source: keiyukai-papers, from: applicant',
    '340 papers.4.from',
    'Write from: employer, or correct the words: they speak of 就業証明.',
  ],
  [
    'a paper that comes from nobody',
    relocation,
    'id: work-certificate, source: keiyukai-papers, from: employer',
    'id: work-certificate, source: keiyukai-papers',
    '340 papers.4.id',
    'Write from: employer, or correct the words: they speak of 就業証明.',
  ],
  [
    'a next check on New Year’s Day',
    u29,
    'recheck: 2027-03-15',
    'recheck: 2027-01-01',
    '10 recheck',
    'Write 2027-01-04 instead of 2027-01-01: the city hall is closed on that day.',
  ],
  [
    'a next check on a Sunday',
    'content/guides/moving/guide.yaml',
    /recheck: .*/,
    'recheck: 2027-02-21',
    '4 recheck',
    'Write 2027-02-22 instead of 2027-02-21: the city hall is closed on that day.',
  ],
  [
    'a word ten years older than the round',
    relocation,
    'knownUntil: 2026-07-01, said: 2026-07-01',
    'knownUntil: 2026-07-01, said: 2016-07-01',
    '67 availability.2.said',
    'Write a later day than 2016-07-01: it is 3652 days before the round that it speaks of.',
  ],
  [
    'days counted as months',
    medical,
    'registerDays: { unit: days',
    'registerDays: { unit: months',
    '22 figures.registerDays.unit',
    'Write days as unit instead of months, or correct the words: they say 日.',
  ],
];
