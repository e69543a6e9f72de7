import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Japanese steps that stand after one they come before, or that use a paper which only a later one brings. */
export function stepOrderDoubts(words: ContentFile): Fault[] {
  const steps = itemsOf(fieldsOf(words.data).steps).map((step) => withoutRuby(String(step)));
  return steps.flatMap((step, index) => {
    const [soFar, later] = [steps.slice(0, index), steps.slice(index + 1)];
    const word = overtaken(soFar, step) ?? unbrought([...soFar, step], step, later);
    if (word === undefined) return [];
    const message = say(
      'Put this step in front of the other one, or behind it: {word} does not fit where it stands.',
      {
        word,
      },
    );
    return [doubtAt(words, ['steps', index], message)];
  });
}

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
];

/** The paper that a step hands over or shows, where nothing so far has brought it and a later step does. */
function unbrought(soFar: readonly string[], step: string, later: readonly string[]): string | undefined {
  return [...step.matchAll(handedOver)]
    .map(([, paper = '']) => paper)
    .find((paper) => later.some((each) => brings(each, paper)) && !soFar.some((each) => brings(each, paper)));
}

const handedOver = /([一-龠]{2,})」?(?:と、[^。、]{1,20})?を(?:出し|見せ)/g;
const brings = (step: string, paper: string): boolean =>
  new RegExp(`${paper}」?(と[^。、]{1,12})?(の様式)?(を受け取|の受け取り)`).test(step);
