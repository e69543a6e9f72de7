import type { OutlineEntry } from './sheet-outline';
import { speaker } from '../words/speaker';
import { listed } from './listed';
import type { SheetItem } from './section';
import type { SheetWords } from './sheet-words';

/** A desk with its place and telephone; a number that no source gives is not shown as one. */
export function deskItem(
  { id, number, for: numbers }: OutlineEntry,
  { desks, messages, formats }: SheetWords,
): SheetItem {
  const say = speaker(messages, formats.intlTag);
  const { name = '', place, phone, note } = desks[id] ?? {};
  const call = phone ? say('CheckerSheet', 'phone', { phone }) : note ? undefined : say('Desks', 'noPhone');
  return {
    number,
    title:
      numbers.length > 0
        ? say('CheckerSheet', 'numbered', { told: name, numbers: listed(numbers, say) })
        : name,
    lines: [place, call, note].filter((line) => line !== undefined),
  };
}
