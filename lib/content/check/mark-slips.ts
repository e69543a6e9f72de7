import { say } from '../../command-words/say';
import { contentFileOf, type ContentTexts } from './content-file';
import type { Fault } from './fault';
import { textsIn } from './values';

/** Japanese texts of these files with one side of a pair of brackets alone, a stop or comma that stands twice, or a mark that not every device reads out. */
export function markSlips(texts: ContentTexts): Fault[] {
  return [...texts].filter(([name]) => /\/ja(-simple)?\.yaml$/.test(name)).flatMap(slipsIn);
}

function slipsIn([name, written]: readonly [string, string]): Fault[] {
  if (!pairs.some(isUneven(written)) && !twice.test(written) && !rare.test(written)) return [];
  const file = contentFileOf(name, written);
  return textsIn(file.data).flatMap(({ path, text }) => {
    const uneven = pairs.find(isUneven(text));
    const [, mark] = twice.exec(text) ?? [];
    const [letter] = path[0] === 'search' ? [] : (rare.exec(text) ?? []);
    return [
      ...(uneven
        ? [
            file.fault(
              path,
              say('Write both {open} and {close}: one stands here without the other.', {
                open: uneven[0],
                close: uneven[1],
              }),
            ),
          ]
        : []),
      ...(mark ? [file.fault(path, say('Write {mark} once: it stands here twice.', { mark }))] : []),
      ...(letter
        ? [
            file.fault(
              path,
              say('Write {mark} as Japanese has it: not every device shows it or reads it out.', {
                mark: letter,
              }),
            ),
          ]
        : []),
    ];
  });
}

const pairs = [
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
] as const;
const twice = /([。、])\1/;
/** Words in one character, katakana of half the width, and commas and stops of another script. */
const rare = /[㈱㈲㈹℡]|[ｦ-ﾟ]+|(?<=[ぁ-んァ-ヶ一-龠])[,.](?=[ぁ-んァ-ヶ一-龠])/;

const isUneven =
  (text: string) =>
  ([open, close]: (typeof pairs)[number]): boolean =>
    text.split(open).length !== text.split(close).length;
