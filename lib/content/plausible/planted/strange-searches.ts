import type { Planted } from './planted';

const synonyms = 'content/synonyms/ja.yaml';

/** Words by which the wrong things are found, or none. */
export const strangeSearches: readonly Planted[] = [
  [
    'a synonym by which nearly everything is found',
    synonyms,
    '[市役所, 役所',
    '[市役所, 聞きます, 役所',
    '117 57.1',
    'Take 聞きます out: it finds 62 of 71, whatever somebody looks for.',
  ],
  [
    'the name of something else among synonyms',
    synonyms,
    '[英検, 英語検定',
    '[英検, 文化財, 英語検定',
    '81 33.1',
    'Take 文化財 out of this group: it is in the name of 文化財と文化財施設, and the others are in that of 英語検定料補助.',
  ],
  [
    'synonyms that stand nowhere',
    synonyms,
    '- [無料, むりょう]',
    '- [無料, むりょう]\n- [いぬ猫, ねこ犬]',
    '144 70.0',
    'Take this group out, or say a word of it somewhere: none of its words finds anything.',
  ],
  [
    'a word to be found by that is one for something else',
    'content/programmes/child-medical/ja.yaml',
    'こどもいりょうひ,',
    '太陽光発電,',
    '31 search.0',
    'Take 太陽光発電 out, or speak of it: nothing else here does, and it is a word for 住宅用太陽光発電システム設置補助.',
  ],
];
