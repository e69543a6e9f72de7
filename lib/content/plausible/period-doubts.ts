import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf } from '../check/values';
import { wordsIn } from '../check/word-faults';
import { doubtAt } from './doubt';

/** An amount that comes round otherwise than its Japanese words say, or of which they say nothing where it comes round. */
export function periodDoubts(words: ContentFile, rule: ContentFile): Fault[] {
  const { period, kind } = fieldsOf(fieldsOf(rule.data).amount);
  if (typeof period !== 'string') return [];
  const texts = wordsIn(words)
    .filter(({ path }) => path[0] === 'benefit' || path[0] === 'parts')
    .map(({ text }) => withoutRuby(text));
  const said = Object.keys(spoken).filter((each) => texts.some((text) => spoken[each]?.test(text)));
  const [first] = said;
  if (first !== undefined && !said.includes(period))
    return [
      doubtAt(
        rule,
        ['amount', 'period'],
        say('Write {period} as period, or correct the words: they speak of {word}.', {
          period: first,
          word: texts.map((text) => spoken[first]?.exec(text)?.[0]).find(Boolean) ?? '',
        }),
      ),
    ];
  const hint = hinted[period];
  // What is spared is a fee, and a fee is due again and again.
  if (
    !hint ||
    texts.some((text) => hint.test(text)) ||
    (kind === 'waiver' && texts.some((text) => /料/.test(text)))
  )
    return [];
  const message = say('Write once as period, or say in the words that the amount comes for each {period}.', {
    period,
  });
  return [doubtAt(rule, ['amount', 'period'], message)];
}

/** What Japanese says of an amount that comes once, for each pregnancy, year, month or visit. */
const spoken: Readonly<Record<string, RegExp>> = {
  once: /一時金|一(回|度)だけ|一(回|度)(かぎ|限)り|出生時に/,
  pregnancy: /(妊娠|届け?出)(の届け?出)?ごと/,
  year: /年(度)?ごと|毎年|年額|年\{\w+\}回/,
  month: /毎月|月額|月々|(一か月|ひと月|月)(に|につき|あたり)(最大)?\{/,
  visit: /(一回|一日|一度)につき|毎回/,
};

/** What at least has to be said of one that does not come once. */
const hinted: Readonly<Record<string, RegExp>> = {
  pregnancy: /妊娠|胎児|受診/,
  year: /年(?!齢)/,
  month: /月/,
  visit: /回|健診|医療|診療|検査|入院/,
};
