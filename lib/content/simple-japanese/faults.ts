import { say, sayWritten } from '../../command-words/say';
import { parseRuby, withoutRuby } from '../../i18n/ruby';
import { plainSentences } from './sentences';

/** What to write instead where a text breaks a rule of やさしい日本語 that a program can check. */
export function simpleJapaneseFaults(text: string): string[] {
  return [...rubyFaults(text), ...new Set(plainSentences(text).flatMap(sentenceFaults))];
}

function rubyFaults(text: string): string[] {
  const parts = parseRuby(text);
  const bare = parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
  const kanji = bare.flatMap((part) => part.match(/\p{Script=Han}+/gu) ?? []);
  const readings = parts.flatMap((part) =>
    typeof part !== 'string' && !/^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(part.ruby)
      ? [part]
      : [],
  );
  return [
    ...(bare.some((part) => /[｜《》]/.test(part)) ? ['Write a reading as ｜漢字《かんじ》.'] : []),
    ...[...new Set(kanji)].map((word) => say('Write the reading of {word} as ｜{word}《…》.', { word })),
    ...readings.map(({ base, ruby }) =>
      say('Write the reading of {base} in kana, not {ruby}.', { base, ruby }),
    ),
    ...(/(?:^|\s)(?:お|ご)[^\s。、]{1,8}[^てで\s。、]\s?ください/.test(withoutRuby(text)) ? [plainVerb] : []),
  ];
}

const plainVerb = 'Write a plain verb, 〜てください, instead of お〜ください or ご〜ください.';

const rules: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern:
      /な(?:い|く)(?:こと|わけ|もの)?(?:は|も|とは|では)(?:ない|ありません|なりません|[い言]えません|[か限]ぎ?りません)/,
    instead: 'Say it without a double negative: できます instead of できなくはないです.',
  },
  {
    pattern: /(?:ないと|なければ|なくては)(?!き)[^。」]{0,20}(?:ません|ない)/,
    instead:
      'Say it without a double negative: 〜てください or 〜と、できます instead of 〜なければ〜ません.',
  },
  {
    pattern:
      /お[^。、]{1,8}にな(?:る|り|っ)|いたし(?:ます|ました)|くださいますよう|ございます|なさ(?:い|る|っ)|いただ[かきくけい]|おります/,
    instead: 'Write plain です・ます without 敬語.',
  },
  {
    pattern: /^(?!.*\d{4}年).*(?:明治|大正|昭和|平成|令和)(?:\d+|元)年/,
    instead: 'Write the western year as well: 2026年（令和8年）.',
  },
  {
    pattern:
      /\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,4}[/.]\d{1,2}(?:[/.]\d{1,2})?(?!\d)|(?<![年\d])\d{1,2}月\d{1,2}日/,
    instead: 'Write a date as YYYY年M月D日.',
  },
  {
    pattern: /[年月日時分][〜～~]|[〜～~]\d+(?:年(?!度)|月|日|時(?!間))/,
    instead: 'Write 〜から 〜まで instead of 〜 between dates or times.',
  },
  {
    pattern: /(?<!午前|午後|\d)\d{1,2}(?:時(?!間)|:\d\d)/,
    instead: 'Write a time with 午前 or 午後.',
  },
  {
    pattern:
      /^(?!.*(?:です|ます|ました|ません|でした|ください|でしょう|ましょう)(?:か|ね|よ)?[。！？]$).*。$/,
    instead: 'End the sentence with です, ます or てください.',
  },
  {
    pattern: /^.{61,}$/,
    instead: 'Split this sentence: at most 60 characters, readings and spaces not counted.',
  },
];

function sentenceFaults(sentence: string): string[] {
  // What stands in brackets has its own end and does not end the sentence.
  const outer = sentence.replace(/[（(][^（）()]*[）)]/g, '').replace(/[」）』](?=。$)/, '');
  return rules
    .filter(({ pattern }) => pattern.test(outer))
    .map(({ instead }) => `${sayWritten(instead)} 「${sentence}」`);
}
