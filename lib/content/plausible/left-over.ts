import { say } from '../../command-words/say';
import { contentFileOf, type ContentTexts } from '../check/content-file';
import type { Fault } from '../check/fault';
import { textsIn } from '../check/values';
import { doubtAt } from './doubt';

/** Words that somebody wrote to try something out, or in the place of what was still to come, and numbers and addresses in sentences. */
export function leftOver(texts: ContentTexts): Fault[] {
  return [...texts]
    .filter(([name, text]) => !isExample(name) && suspect.test(text.normalize('NFKC')))
    .flatMap(faultsIn);
}

/** What is said to be tried, and what is never read by anybody. */
const isExample = (name: string): boolean => /\/(examples|sure)\.yaml$|\.md$/.test(name);

function faultsIn([name, written]: readonly [string, string]): Fault[] {
  const file = contentFileOf(name, written);
  return textsIn(file.data).flatMap(({ path, text }) => {
    const plain = text.normalize('NFKC');
    const [left] = (file.name.startsWith(emergency) ? marks : leftWords).exec(plain) ?? [];
    if (left !== undefined)
      return [
        doubtAt(file, path, say('Write what belongs here instead of {left}: it was left over.', { left })),
      ];
    if (fields.has(String(path.at(-1)))) return [];
    const [contact] = contacts.exec(plain) ?? [];
    if (contact === undefined) return [];
    const message = say(
      'Take {contact} out of the sentence: a number stands in the phone or fax of a desk, and an address in none.',
      { contact },
    );
    return [doubtAt(file, path, message)];
  });
}

/** Where a caller says their own name and number, ○○ stands for it. */
const emergency = 'content/emergency/';
/** Where numbers and addresses belong. */
const fields: ReadonlySet<string> = new Set(['phone', 'fax', 'otherwise', 'email', 'url']);

const words = [
  'TODO|TBD|TBC|FIXME|XXX+|(?<![A-Za-z])xxx+(?![A-Za-z])|(?<![A-Za-z])[Ll]orem ipsum|(?<![A-Za-z])asdf',
  '(?<![A-Za-z])[Dd]ummy(?![A-Za-z])|(?<![A-Za-z])[Pp]laceholder(?![A-Za-z])',
  'ダミー|仮置き|\\(仮\\)|【仮】|^仮$|(?<![ァ-ヶー])テスト(?=[。です]*$|です|中|用|文)|^(?:test|Test|TEST|テスト)$',
  '未定稿|要修正|要確認!|後で書く|あとで書く|書きかけ',
];
const blanks = '○○|◯◯|〇〇(?![一二三四五六七八九〇])|●●|△△|××|□□|＿＿|__|\\?\\?\\?';
const marks = new RegExp(words.join('|'));
const leftWords = new RegExp([...words, blanks].join('|'));
const kanji = '[0-9〇零一二三四五六七八九]';
const between = '[-‐‑–—―−ーの・)( ]{1,2}';
const contacts = new RegExp(
  [
    `[0〇零]${kanji}{1,4}${between}${kanji}{1,4}${between}${kanji}{3,4}(?!${kanji})`,
    `(?<!${kanji})[0〇零]${kanji}{9,10}(?!${kanji})`,
    '[\\w.+-]+@[\\w-]+\\.[\\w.-]+',
  ].join('|'),
);
const suspect = new RegExp(
  [
    leftWords.source.replaceAll('^', '(?:^|[\\s:\'"])').replaceAll('$', '(?:$|[\\s\'"])'),
    contacts.source,
  ].join('|'),
  'm',
);
