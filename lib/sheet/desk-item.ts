import type { OutlineEntry } from './sheet-outline';
import { listed, sayIn } from './say';
import type { SheetItem } from './section';
import type { SheetWords } from './sheet-words';

/** A desk with its place and telephone; a number that no source gives is not shown as one. */
export function deskItem(
  { id, number, for: numbers }: OutlineEntry,
  { desks, messages, locale }: SheetWords,
): SheetItem {
  const { CheckerSheet: sheet, Desks: words } = messages;
  const text = sayIn(locale);
  const { name = '', place, phone, note } = desks[id] ?? {};
  const call = phone ? text(sheet.phone, { phone }) : note ? undefined : text(words.noPhone);
  return {
    number,
    title: numbers.length > 0 ? text(sheet.numbered, { told: name, numbers: listed(numbers) }) : name,
    lines: [place, call, note].filter((line) => line !== undefined),
  };
}
