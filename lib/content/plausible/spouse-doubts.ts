import { withoutRuby } from '../../i18n/ruby';
import type { ContentFile, ContentPath } from '../check/content-file';
import { fieldsOf, valueAt } from '../check/values';
import { wordsIn } from '../check/word-faults';
import { doubtAt, type Doubt } from './doubt';

/** What Japanese calls a spouse; not couples, for whom some programmes are, nor the names of statuses of residence. */
const spouse = /配偶者(?!等|など)|パートナー|(?<![工丈])夫(?!婦)|(?<!稲)妻(?!沼)|結婚した相手/;

/** Sentences of a programme that somebody single reads, and that speak of a spouse: `single` says them otherwise. */
export function spouseDoubts(file: ContentFile): Doubt[] {
  return wordsIn(file)
    .filter(({ path }) => path[0] !== 'search' && !isSaidToSingle(file, path))
    .filter(({ text }) => spouse.test(withoutRuby(text).replace(inBrackets, '')))
    .map(({ path }) => doubtAt(file, path, path[0] === 'single' ? stillThere : missing));
}

/** Whether a text, or the list in which it stands, has another in its place for somebody single. */
function isSaidToSingle({ data }: ContentFile, path: ContentPath): boolean {
  const place = path.slice(0, Number.isInteger(path.at(-1)) ? -1 : undefined);
  return valueAt(fieldsOf(data).single, place) !== undefined;
}

const inBrackets = /[（(][^（()）]*[）)]/g;
const missing =
  'Write below single what somebody without a spouse reads instead, at the same place and without a spouse.';
const stillThere = 'Say it without a spouse: whoever reads this has none.';
