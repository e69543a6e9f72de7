import { isMap, isSeq } from 'yaml';
import { documentOf } from '../check/content-file';
import { withItem, type NewItem } from './insert-item';
import { withoutItem } from './without-item';

/** What a desk says of applications: the state from a day on, and the day of its word. */
export type ToldRound = NewItem & { readonly state: string; readonly from: string; readonly said: string };

/**
 * The text of a file with what is told of applications from a day on, in the order of the days. It takes the place of what was written of that day and
 * of the time since then up to the day of the word: of an end, of everything later. What is announced for later stays.
 */
export function withRound(text: string, told: ToldRound): string {
  const days = firstDays(text);
  const isOvertaken = (from: string) =>
    from >= told.from && (from === told.from || from <= told.said || told.state === 'ended');
  const place = days.filter((from) => from < told.from).length;
  const overtaken = days.flatMap((from, index) => (isOvertaken(from) ? [index + 1] : []));
  return overtaken
    .toReversed()
    .reduce(
      (written, index) => withoutItem(written, ['availability'], index, { isWithRemarks: true }),
      withItem(text, ['availability'], told, place),
    );
}

function firstDays(text: string): string[] {
  const list = documentOf(text).get('availability', true);
  if (!isSeq(list)) return [];
  return list.items.map((item) => String(isMap(item) ? item.get('from') : ''));
}
