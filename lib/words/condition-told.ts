import type { Programme } from '../rules';
import type { ConditionWords } from './content-words';
import type { Say, SentencesOf } from './speaker';

/** What is said of a condition: all there is of it, or only its text. */
type Told = Pick<ConditionWords, 'text'> & Partial<ConditionWords>;

/** What a condition of a programme says and what would change it; the three that the core adds by itself have words of their own. */
export function conditionTold(
  id: string,
  condition: string,
  programmes: Readonly<Record<string, { title: string; conditions: Readonly<Record<string, Told>> }>>,
  rules: readonly Programme[],
  say: Say<SentencesOf<'CheckerReasons'>>,
): Told {
  const words = programmes[id]?.conditions[condition];
  if (words) return words;
  if (condition !== 'base')
    return { text: say('CheckerReasons', condition === 'version' ? condition : 'hasChild') };
  const base = rules.find((each) => each.id === id)?.buildsOn ?? '';
  return { text: say('CheckerReasons', 'base', { title: programmes[base]?.title ?? '' }) };
}
