import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';
import { leansOn } from './step-words';

/** The first Japanese step that says what another one says, that stands after one it comes before, or that uses what only a later one brings. */
export function stepOrderDoubts(words: ContentFile): Fault[] {
  const steps = itemsOf(fieldsOf(words.data).steps).map((step) => withoutRuby(String(step)));
  const faults = steps.flatMap((step, index) => {
    const [soFar, later] = [steps.slice(0, index), steps.slice(index + 1)];
    const message = soFar.includes(step)
      ? say('Write what is done here, or leave it out: an earlier step says the same.')
      : misplaced(overtaken(soFar, step) ?? leansOn(soFar, step, later));
    return message === undefined ? [] : [doubtAt(words, ['steps', index], message)];
  });
  // One step in the wrong place makes others wrong.
  return faults.slice(0, 1);
}

const misplaced = (word: string | undefined): string | undefined =>
  word === undefined
    ? undefined
    : say('Put this step in front of the other one, or behind it: {word} does not fit where it stands.', {
        word,
      });

/** What is said in a step to come before what an earlier one has done. */
function overtaken(earlier: readonly string[], step: string): string | undefined {
  const [said] =
    inOrder.find(([first, then]) => first.test(step) && earlier.some((each) => then.test(each))) ?? [];
  return said?.exec(step)?.[0];
}

/** The first never comes after the second. */
const inOrder: readonly (readonly [RegExp, RegExp])[] = [
  [/引っ越す(日を決める)?前に|転入する日?の?前/, /転入の届けを出します/],
  [/(契約|工事|診断|取り壊し)[^。、]{0,8}前に/, /(契約|工事|取り壊し)を?(します|始めます)/],
  [/(転入|妊娠|出生)の届け(出)?を出します|事前申出書を出します/, /(?<!に)申請します|窓口に書類を出します/],
  [/事前申出書を出します/, /転入の届けを出します/],
  [/(様式|用紙)[^。、]{0,6}受け取/, /期限までに出します|(?<!に)申請します/],
];
