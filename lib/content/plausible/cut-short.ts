import { say } from '../../command-words/say';
import { withoutRuby } from '../../i18n/ruby';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { doubtAt } from './doubt';

/** Words or sentences that stand twice one behind the other, and translations that lack most of what their Japanese says. */
export function lengthDoubts(
  file: ContentFile,
  path: ContentPath,
  text: string,
  japanese: string | undefined,
): Fault[] {
  const plain = withoutRuby(text);
  const [, particle, word] = twice.exec(plain) ?? [];
  const again = particle?.slice(0, 1) ?? word ?? sentenceAgain(plain);
  if (again !== undefined)
    return [doubtAt(file, path, say('Write {word} once: it stands here twice.', { word: again }))];
  const { length } = japanese ?? '';
  if (length < longer || plain.length >= length * (isInCharacters(plain) ? 0.4 : 0.8)) return [];
  return [doubtAt(file, path, say('Write all that the Japanese says: this is much shorter.'))];
}

/** What is shorter can be said in few words. */
const longer = 30;
/** Languages with letters need more of them than Japanese does. */
function isInCharacters(text: string): boolean {
  const said = text.replaceAll(/\{[^}]*\}|\s/g, '');
  return (said.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0) * 3 > said.length;
}

const twice = /(をを|がが(?!く)|にに(?!ん))|(?<!\p{L})(the|to|of|is|and|de|que|yang|dan) \2(?!\p{L})/u;

function sentenceAgain(text: string): string | undefined {
  const sentences = text.split('。').map((each) => each.trim());
  const again = sentences.find((each, place) => each.length > 5 && each === sentences[place - 1]);
  return again && `${again}。`;
}
