import type { Planted } from './planted';

const relocation = 'content/programmes/relocation-grant/rule.yaml';
const sources = 'content/sources.yaml';
const desks = 'content/desks/desks.yaml';
const words = 'content/programmes/relocation-grant/ja.yaml';

/** Files that cannot be read as what they are meant to be. */
export const unreadableFiles: readonly Planted[] = [
  [
    'a full-width colon',
    relocation,
    'checked: 2026',
    'checked：2026',
    '9',
    'Character 8 of this line is a full-width colon: write a colon of half width and a blank.',
  ],
  [
    'a full-width colon within braces',
    relocation,
    '{ unit: years, value: 5, source: honjo-relocation }',
    '{ unit： years, value: 5, source: honjo-relocation }',
    '12',
    'Character 20 of this line is a full-width colon: write a colon of half width and a blank.',
  ],
  [
    'a full-width colon in the first line of an item',
    sources,
    '- id: honjo-relocation\n',
    '- id：honjo-relocation\n',
    '34',
    'Character 5 of this line is a full-width colon: write a colon of half width and a blank.',
  ],
  [
    'a full-width blank behind a colon',
    desks,
    'phone: 0495-25-1614',
    'phone:　0495-25-1614',
    '3',
    'Character 9 of this line is a full-width blank: write a blank of half width.',
  ],
  [
    'a full-width blank at the beginning of a line',
    words,
    '  moves-in:',
    '　moves-in:',
    '5',
    'Character 1 of this line is a full-width blank: write a blank of half width.',
  ],
  [
    'a tab',
    sources,
    '  rank: strategy',
    '\trank: strategy',
    '4',
    'Character 1 of this line is a tab: write blanks.',
  ],
  [
    'a full-width hyphen',
    desks,
    '- id: planning',
    '－ id: planning',
    '5',
    'Character 1 of this line is －: write a hyphen of half width and a blank.',
  ],
  [
    'a full-width number sign',
    desks,
    '# 窓口',
    '＃ 窓口',
    '1',
    'Character 1 of this line is a full-width ＃: write # of half width.',
  ],
  [
    'full-width brackets',
    relocation,
    '[moving, work, foreign]',
    '［moving, work, foreign]',
    '4 topics',
    'Write a list; [] when there is nothing.',
  ],
  [
    'no blank behind a colon',
    relocation,
    'kind: grant',
    'kind:grant',
    '6',
    'Write a blank before character 6 of this line, behind the colon.',
  ],
  [
    'a key that stands twice',
    desks,
    '  phone: 0495-25-1614',
    '  phone: 0495-25-1614\n  phone: 0495-25-1615',
    '4',
    'Delete one of the two lines: this key stands twice in its group.',
  ],
  [
    'a bracket that is never closed',
    relocation,
    'desks: [promotion]',
    'desks: [promotion',
    '9',
    'Close what is open above this line: a quotation mark, a bracket or a brace, or a colon is missing.',
  ],
  [
    'two versions side by side',
    desks,
    '  phone: 0495-25-1614\n',
    '<<<<<<< HEAD\n  phone: 0495-25-1614\n=======\n  phone: 0495-25-1615\n>>>>>>> branch\n',
    '3',
    'Two versions of this place stand here side by side: keep the right lines, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  ],
  ['another encoding', words, '本庄市', '\uFFFD\uFFFD', '1', 'Save this file as UTF-8.'],
  [
    'a comma too many',
    'messages/ja.json',
    /"\n {2}\}\n\}\n$/,
    '",\n  }\n}\n',
    '',
    'Delete the comma at the end of this line: nothing follows it.',
  ],
];
