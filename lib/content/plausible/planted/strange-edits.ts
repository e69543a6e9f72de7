/** What was done since the last commit, to which file: this for that, and what is asked. */
type PlantedEdit = readonly [
  mistake: string,
  file: string,
  from: string | RegExp,
  to: string,
  message: string,
];

/** Edits of which each result can be meant, and the edit itself hardly. */
export const strangeEdits: readonly PlantedEdit[] = [
  [
    'a sentence without its no',
    'content/programmes/fertility-grant/en.yaml',
    'must have no overdue city tax',
    'must have overdue city tax',
    'Write the sentence as it was, or correct the rule with it: it says the opposite now.',
  ],
  [
    'a sentence of the interface without its no',
    'messages/en.json',
    'so you cannot check by answering questions',
    'so you can check by answering questions',
    'Write the sentence as it was, or correct the rule with it: it says the opposite now.',
  ],
  [
    'two figures of a sentence that changed places',
    'content/programmes/relocation-grant/ja.yaml',
    /(benefit:.*)\{household\}(.*?)\{single\}/,
    '$1{single}$2{household}',
    'Put {household} and {single} back: only their places have changed.',
  ],
  [
    'another city in a condition',
    'content/programmes/child-medical/ja.yaml',
    '本庄市に住むようになる',
    '深谷市に住むようになる',
    'Write 本庄市 as it was, not 深谷市: nothing else has changed.',
  ],
  [
    'steps of a translation that changed places',
    'content/programmes/pregnancy-checkups/en.yaml',
    /(steps:\n)( {2}- .*\n)( {2}- .*\n)/,
    '$1$3$2',
    'Put the sentences back: here stands what steps.1 said, and there another one.',
  ],
  [
    'numbers of an emergency that changed places',
    'content/emergency/en.yaml',
    /(numbers:\n +'?\S+: )(.*)(\n +'?\S+: )(.*)/,
    '$1$4$3$2',
    'Put the sentences back: here stands what numbers.119 said, and there another one.',
  ],
  [
    'a condition turned round',
    'content/programmes/fertility-grant/rule.yaml',
    'fact: donorOrSurrogate, is: false',
    'fact: donorOrSurrogate, is: true',
    'Write false as it was, or correct the Japanese words too: true means something else, and no sentence changed.',
  ],
  [
    'a limit that no longer holds itself',
    'content/programmes/english-test/rule.yaml',
    'fact: schoolGrade, atMost: lastGrade',
    'fact: schoolGrade, below: lastGrade',
    'Write atMost as it was, or correct the Japanese words too: below means something else, and no sentence changed.',
  ],
  [
    'a couple in the place of a child',
    'content/programmes/newborn-hearing/rule.yaml',
    'per: child',
    'per: couple',
    'Write child as it was, or correct the Japanese words too: couple means something else, and no sentence changed.',
  ],
  [
    'another prefecture',
    'content/places/places.yaml',
    'prefecture: saitama',
    'prefecture: chiba',
    'Write saitama as it was, or correct the Japanese words too: chiba means something else, and no sentence changed.',
  ],
  [
    'a check that went back',
    'content/programmes/start-support-u29/rule.yaml',
    'checked: 2026-11-22',
    'checked: 2026-02-22',
    'Write a day from 2026-11-22 on instead of 2026-02-22: it was looked at on 2026-11-22 already.',
  ],
];
