import { say } from '../../command-words/say';
import { contentFileOf, type ContentTexts } from './content-file';
import type { Fault } from './fault';
import { textsIn } from './values';

/** Japanese texts of these files with one side of a pair of brackets alone, or a stop or comma that stands twice. */
export function markSlips(texts: ContentTexts): Fault[] {
  return [...texts].filter(([name]) => /\/ja(-simple)?\.yaml$/.test(name)).flatMap(slipsIn);
}

function slipsIn([name, written]: readonly [string, string]): Fault[] {
  if (!pairs.some(isUneven(written)) && !twice.test(written)) return [];
  const file = contentFileOf(name, written);
  return textsIn(file.data).flatMap(({ path, text }) => {
    const uneven = pairs.find(isUneven(text));
    const [, mark] = twice.exec(text) ?? [];
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

const isUneven =
  (text: string) =>
  ([open, close]: (typeof pairs)[number]): boolean =>
    text.split(open).length !== text.split(close).length;
