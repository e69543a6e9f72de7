/** The rooms of what runs in the browser as one piece, and which others each shows; their stylesheets name the same. */
const islands = {
  'components/assessment': [],
  'components/checker': ['components/assessment'],
  'components/desk': ['components/assessment'],
};

/** The rooms of pages of one kind, likewise. */
const pages = {
  'components/link-maker': ['components/assessment'],
  ...Object.fromEntries(
    ['finder', 'guides', 'home', 'measures', 'programme', 'site', 'text'].map((room) => [
      `components/${room}`,
      [],
    ]),
  ),
};

/**
 * The table of rooms: which part of the project may import which. First match wins, so the narrow rooms come first.
 * `allow` lists rooms, `packages` the packages that may be imported (or `never` those that may not).
 */
export const rooms = [
  ...Object.entries(islands).map(([path, rooms]) => ({
    path,
    allow: [path, 'components/site', ...rooms, 'lib'],
    deny: ['lib/content', 'lib/i18n/request', ...(path === 'components/desk' ? [] : ['lib/desk'])],
    never: ['next', 'next-intl', 'node', 'zod'],
    advice:
      'Checker and desk are plain React: words and data arrive as props, schemas use zod/mini. What both show is in components/assessment.',
  })),
  ...Object.entries(pages).map(([path, rooms]) => ({
    path,
    allow: [path, 'components/site', ...rooms, 'lib'],
    deny: ['lib/content'],
    never: ['node', 'zod'],
    advice:
      'A component shows what it is given. What pages of several kinds show is in components/site: their stylesheets know no other rooms.',
  })),
  {
    path: 'components/editor',
    allow: [
      'components/editor',
      'components/site',
      'components/assessment/fields',
      'lib',
      'scripts/edit/words',
    ],
    deny: ['lib/i18n/request'],
    never: ['next', 'next-intl', 'node'],
    advice:
      'The clerk’s page shows what scripts/edit answers: files are read and written there, what is asked is in lib/edit.',
  },
  {
    path: 'app',
    allow: ['app', 'components', 'lib'],
    never: ['node', 'zod', 'yaml'],
    advice: 'A page fetches through lib/content or lib/i18n, then renders one or two components.',
  },
  ...['lib/rules/schema', 'lib/rules', 'lib/questions', 'lib/share'].map((path) => ({
    path,
    allow: ['lib/rules', 'lib/questions', 'lib/share', 'lib/law', 'lib/facts', 'lib/dates'],
    only: path === 'lib/rules/schema' ? ['zod', 'zod/mini'] : ['zod/mini'],
    advice:
      'The middle is pure: reading files belongs in lib/content, sentences in components/, full zod in lib/rules/schema.',
  })),
  {
    path: 'lib/planner',
    allow: ['lib/planner', 'lib/rules', 'lib/law', 'lib/facts', 'lib/dates'],
    only: [],
    advice:
      'A plan is made of days that the rules give: words belong in components/, arithmetic in lib/law and lib/facts.',
  },
  {
    path: 'lib/guides',
    allow: ['lib/guides', 'lib/planner', 'lib/rules', 'lib/facts', 'lib/dates'],
    only: [],
    advice:
      'What a guide says is worked out here from rules: words and shapes belong in components/, reading in lib/content.',
  },
  {
    path: 'lib/law',
    allow: ['lib/law', 'lib/facts', 'lib/dates'],
    only: [],
    advice: 'The law of programmes is arithmetic over facts: a judgement belongs in lib/rules.',
  },
  ...['lib/facts', 'lib/dates'].map((path) => ({
    path,
    allow: ['lib/facts', 'lib/dates'],
    only: ['zod/mini'],
    advice:
      'Facts and dates know nothing of programmes: their law belongs in lib/law, a judgement in lib/rules.',
  })),
  {
    path: 'lib/drawing',
    allow: ['lib/drawing', 'lib/rules', 'lib/law', 'lib/facts', 'lib/dates'],
    never: ['react', 'next', 'next-intl', 'node', 'zod', 'yaml'],
    advice: 'A drawing is measured here from facts and traces: words and shapes belong in components/.',
  },
  {
    path: 'lib/search',
    allow: ['lib/search', 'lib/rules'],
    only: ['minisearch'],
    advice:
      'Searching is pure and runs in the browser: entries are made in lib/content, what is seen belongs in components/finder.',
  },
  {
    path: 'lib/offline',
    allow: ['lib/offline'],
    only: [],
    advice: 'A worker knows files and nothing of what is in them: packs are made in scripts/export.',
  },
  {
    path: 'lib/sheet',
    allow: ['lib'],
    deny: ['lib/content', 'lib/i18n/request', 'lib/report'],
    never: ['react', 'next', 'next-intl', 'node', 'zod', 'yaml'],
    advice:
      'The sheet says what results come to, in words that arrive as arguments: shapes belong in components/.',
  },
  {
    path: 'lib/report',
    allow: ['lib/report', 'lib/rules', 'lib/facts', 'lib/dates', 'lib/i18n', 'lib/words'],
    deny: ['lib/i18n/request'],
    never: ['react', 'next', 'next-intl', 'node', 'zod', 'yaml'],
    advice:
      'A report turns results into JSON or lines: words arrive as arguments, files are read by scripts.',
  },
  {
    path: 'lib/open-data/schemas',
    allow: ['lib'],
    only: ['zod'],
    advice: 'The schemas of the open data are made of the schemas of the content and of nothing else.',
  },
  {
    path: 'lib/open-data',
    allow: ['lib'],
    deny: ['lib/content', 'lib/i18n/request'],
    only: ['csv-stringify/sync'],
    advice: 'The open data is a projection of what it is given: files are read by lib/content.',
  },
  {
    path: 'lib/desk',
    allow: ['lib'],
    deny: ['lib/content', 'lib/i18n/request'],
    never: ['react', 'next', 'next-intl', 'node', 'zod', 'yaml'],
    advice:
      'What the desk knows and says is worked out here from data: what is seen belongs in components/desk.',
  },
  {
    path: 'lib/edit',
    allow: ['lib'],
    deny: ['lib/i18n/request'],
    never: ['react', 'next', 'next-intl', 'node', 'yaml'],
    advice:
      'What the clerk’s page and its server say to each other: both read it, so that neither files nor markup belong here.',
  },
  {
    path: 'lib/content',
    allow: ['lib'],
    never: ['react', 'next', 'next-intl'],
    advice: 'lib/content only reads and checks: sentences and markup belong in components/.',
  },
  {
    path: 'lib',
    allow: ['lib', 'messages'],
    never: ['react', 'zod'],
    advice: 'What a citizen sees belongs in components/, what an editor writes is read by lib/content.',
  },
  {
    path: 'scripts',
    allow: ['scripts', 'lib'],
    never: ['react', 'next', 'next-intl'],
    advice: 'A script reads the site through lib/; what pages need too belongs in lib/.',
  },
  {
    path: 'e2e',
    allow: ['e2e'],
    never: ['react', 'next', 'next-intl', 'zod'],
    advice: 'A journey sees only what a citizen sees: go through the page.',
  },
];

/**
 * Rooms with a front door: from outside only the door may be imported. `sides` lists what stands apart from it, and who may go there. Other rooms
 * have no door: what they export is imported from its file.
 */
export const doors = [
  {
    path: 'lib/rules',
    sides: [
      // Full zod: too heavy for a browser.
      { path: 'lib/rules/schema', from: ['lib/content', 'lib/edit', 'lib/open-data/schemas'] },
      { path: 'lib/rules/proof', from: ['scripts', 'lib/share/hostile-texts'] },
    ],
    advice:
      'Import it from lib/rules; what is missing there is exported in lib/rules/index.ts, with a sentence.',
  },
];
