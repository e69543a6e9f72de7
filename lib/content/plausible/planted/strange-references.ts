import type { Planted } from './planted';

const relocation = 'content/programmes/relocation-grant/rule.yaml';
const medical = 'content/programmes/child-medical/rule.yaml';
const u29 = 'content/programmes/start-support-u29/rule.yaml';
const nearby = 'content/programmes/family-nearby-bonus/rule.yaml';
const sources = 'content/sources.yaml';
const desks = 'content/desks/desks.yaml';
const emergency = 'content/emergency/emergency.yaml';

/** Telephones, sources and references that are wrong. */
export const strangeReferences: readonly Planted[] = [
  [
    'a telephone with a digit too few',
    desks,
    '0495-25-1157',
    '0495-25-115',
    '6 1.phone',
    'Write 0495-25-115 with 10 digits: it has 9.',
  ],
  [
    'a telephone with a digit too many',
    desks,
    '0495-25-1157',
    '04950-25-1157',
    '6 1.phone',
    'Write 04950-25-1157 with 10 digits: it has 11.',
  ],
  [
    'a mobile telephone with a digit too few',
    desks,
    '0495-25-1157',
    '090-125-1157',
    '6 1.phone',
    'Write 090-125-1157 with 11 digits: it has 10.',
  ],
  [
    'a fax with a digit too few',
    desks,
    'fax: 0495-25-1145',
    'fax: 0495-5-1145',
    '16 4.fax',
    'Write 0495-5-1145 with 10 digits: it has 9.',
  ],
  [
    'a second number for an emergency with a digit too few',
    emergency,
    '048-824-4199',
    '048-82-4199',
    '9 numbers.2.otherwise',
    'Write 048-82-4199 with 10 digits: it has 9.',
  ],
  [
    'a telephone in full-width digits',
    desks,
    '0495-25-1157',
    '０４９５-25-1157',
    '6 1.phone',
    'Write the number with hyphens: 0495-25-1614.',
  ],
  [
    'the telephone of another desk',
    desks,
    '0495-25-1157',
    '0495-25-1614',
    '6 1.phone',
    'Write the number of planning itself: 0495-25-1614 is that of promotion.',
  ],
  [
    'a telephone that is the fax of another desk',
    desks,
    'fax: 0495-25-1145',
    'fax: 0495-25-1128',
    '16 4.fax',
    'Write the number of child-support itself: 0495-25-1128 is that of nursery.',
  ],
  [
    'an official source without its address',
    sources,
    /^ {2}url: .*1583904560797\.html\n/m,
    '',
    '35 5.rank',
    'Add url, or write third: an official source has an address.',
  ],
  [
    'an official source that is somebody’s diary',
    sources,
    'https://www.city.honjo.lg.jp/soshiki/kikakuzaisei/hishokoho/osirase/1583904560797.html',
    'https://example.com/blog',
    '35 5.rank',
    'Write third instead of official: example.com is neither lg.jp nor go.jp.',
  ],
  [
    'the address of another source',
    sources,
    'https://www.city.honjo.lg.jp/soshiki/kikakuzaisei/hishokoho/osirase/1583904560797.html',
    'https://www.city.honjo.lg.jp/kurashi_tetsuzuki/iju_teiju/15097.html',
    '38 5.url',
    'Name the source honjo-u29 instead: it has this address.',
  ],
  [
    'a deadline that no rule turns into a day',
    medical,
    /(id: until-eighteen,\n *source: strategy),\n.*\n/,
    '$1,\n',
    '62 window.readings.0',
    'Add closes: without it no rule turns this deadline into a day.',
  ],
  [
    'a way without a last day',
    relocation,
    /(opens: \{ fact: moveInDay, plus: waitMonths, count: complete \}\n) *closes: .*\n/,
    '$1',
    '263 window.readings.0.ways.0',
    'Add closes: without it no rule turns this deadline into a day.',
  ],
  [
    'a programme that replaces itself',
    nearby,
    'replacedBy: start-support-u29',
    'replacedBy: family-nearby-bonus',
    '12 replacedBy',
    'Write another programme: family-nearby-bonus is this one.',
  ],
  [
    'a programme unclear with itself',
    u29,
    'unclearWith: [relocation-grant]',
    'unclearWith: [start-support-u29]',
    '12 unclearWith',
    'Write another programme: start-support-u29 is this one.',
  ],
  [
    'a successor of what has not ended',
    u29,
    'unclearWith:',
    'replacedBy: relocation-grant\nunclearWith:',
    '12 replacedBy',
    'Add the state ended to availability, from the day on which relocation-grant replaces this.',
  ],
  [
    'a desk named twice',
    medical,
    '[child-support, kodama-branch]',
    '[child-support, child-support]',
    '8 desks.1',
    'Delete child-support: it stands in this list already.',
  ],
  [
    'a topic named twice',
    medical,
    '[children, foreign]',
    '[children, children]',
    '4 topics.1',
    'Delete children: it stands in this list already.',
  ],
];
