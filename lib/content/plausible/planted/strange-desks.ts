import type { Planted } from './planted';

const desks = 'content/desks/desks.yaml';
const deskWords = 'content/desks/ja.yaml';
const medical = 'content/programmes/child-medical/rule.yaml';
const relocation = 'content/programmes/relocation-grant/rule.yaml';
const sources = 'content/sources.yaml';

/** Numbers, names and sources of desks, and pages, that belong to somebody else. */
export const strangeDesks: readonly Planted[] = [
  [
    'an area code with a digit changed',
    desks,
    '0495-25-1157',
    '0485-25-1157',
    '6 1.phone',
    'Write 0495 as the area code of 0485-25-1157, as others here have it: nobody else has 0485.',
  ],
  [
    'an area code with two digits exchanged',
    desks,
    '0495-25-1157',
    '0459-25-1157',
    '6 1.phone',
    'Write 0495 as the area code of 0459-25-1157, as others here have it: nobody else has 0459.',
  ],
  [
    'an area code cut off at another place',
    desks,
    '0495-25-1157',
    '049-525-1157',
    '6 1.phone',
    'Write 0495 as the area code of 049-525-1157, as others here have it: nobody else has 049.',
  ],
  [
    'the area code of a fax',
    desks,
    'fax: 0495-25-1145',
    'fax: 0945-25-1145',
    '18 4.fax',
    'Write 0495 as the area code of 0945-25-1145, as others here have it: nobody else has 0945.',
  ],
  [
    'a number of the city hall that begins otherwise',
    desks,
    '0495-25-1157',
    '0495-52-1157',
    '6 1.phone',
    'Write 0495-25 as the beginning of 0495-52-1157: all others at 市役所 have it.',
  ],
  [
    'two desks of one name',
    deskWords,
    'name: 保育課',
    'name: 子育て支援課',
    '34 desks.child-support.name',
    'Write the name of child-support itself: nursery is called 子育て支援課 too.',
  ],
  [
    'two programmes of one title in English',
    'content/programmes/relocation-grant/en.yaml',
    /^title: .*$/m,
    'title: Children’s medical expenses',
    '1 title',
    'Write the name of relocation-grant itself: child-medical is called Children’s medical expenses too.',
  ],
  [
    'a desk by the source of a programme of others',
    desks,
    'source: honjo-home-help',
    'source: honjo-u29',
    '19 4.source',
    'Write the source of child-support itself: honjo-u29 is that of start-support-u29, for which others are in charge.',
  ],
  [
    'a figure by the source of another programme',
    medical,
    'source: kumagaya-medical }',
    'source: honjo-u29 }',
    '21 figures.payFirst.source',
    'Write a source of child-medical: by its title honjo-u29 is that of start-support-u29.',
  ],
  [
    'a desk to which no step leads',
    relocation,
    'desks: [promotion]',
    'desks: [nursery]',
    '8 desks.0',
    'Add promotion to desks, or correct the step that names 広報課.',
  ],
  [
    'a site called otherwise by one letter',
    sources,
    'https://www.city.honjo.lg.jp/kurashi_tetsuzuki/iju_teiju/15097.html',
    'https://www.city.honjyo.lg.jp/kurashi_tetsuzuki/iju_teiju/15097.html',
    '31 4.url',
    'Write www.city.honjo.lg.jp instead of www.city.honjyo.lg.jp: one letter is wrong.',
  ],
  [
    'the first page of a site',
    sources,
    'https://www.city.honjo.lg.jp/soshiki/kikakuzaisei/hishokoho/osirase/1583904560797.html',
    'https://www.city.honjo.lg.jp/',
    '38 5.url',
    'Write the address of the page itself: www.city.honjo.lg.jp alone is the first page of the site.',
  ],
  [
    'the index of a site',
    sources,
    'https://www.city.honjo.lg.jp/soshiki/kikakuzaisei/hishokoho/osirase/1583904560797.html',
    'https://www.city.honjo.lg.jp/index.html',
    '38 5.url',
    'Write the address of the page itself: www.city.honjo.lg.jp alone is the first page of the site.',
  ],
  [
    'a page of the city as one of others',
    sources,
    '- id: honjo-u29\n  rank: official',
    '- id: honjo-u29\n  rank: third',
    '28 4.rank',
    'Write official instead of third: www.city.honjo.lg.jp is the city itself.',
  ],
  [
    'a page of the city by another publisher',
    sources,
    /(- id: honjo-u29\n.*\n.*\n {2}publisher: )本庄市/,
    '$1深谷市',
    '30 4.publisher',
    'Write 本庄市 as publisher: all other pages of www.city.honjo.lg.jp are of them.',
  ],
  [
    'the number of the fire brigade for the police',
    'content/emergency/ja.yaml',
    '火事・救急車',
    '警察',
    '3 numbers.119',
    'Write what 119 is for: whoever calls it reaches 火事、消防、救急.',
  ],
];
