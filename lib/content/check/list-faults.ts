import { say } from '../../command-words/say';
import { z } from 'zod';
import { parseDate } from '../../dates';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { everyValue, fieldsOf, isFields, itemsOf, textsIn } from './values';

/** Ids that stand twice in one list. */
export function twiceNamed(file: ContentFile, key: 'id' | 'code' = 'id'): Fault[] {
  return [...everyValue(file.data)].flatMap(({ path, value }) => {
    const names = itemsOf(value).map((item) => fieldsOf(item)[key]);
    return names.flatMap((name, index) =>
      name !== undefined && names.indexOf(name) < index
        ? [
            file.fault(
              [...path, index, key],
              say('Write another {key}: {name} stands twice in this list.', { key, name: String(name) }),
            ),
          ]
        : [],
    );
  });
}

/** Dated entries that end before they begin, or do not follow one another. */
export function outOfOrder(file: ContentFile, list: 'availability' | 'versions'): Fault[] {
  const { figures } = fieldsOf(file.data);
  // The days of versions are figures.
  const dayOf = (told: unknown) =>
    list === 'versions' ? fieldsOf(fieldsOf(figures)[String(told)]).value : told;
  const entries = itemsOf(fieldsOf(file.data)[list])
    .filter(isFields)
    .map(({ from, until, knownUntil }) => ({ from: dayOf(from), until: dayOf(until), knownUntil }));
  return entries.flatMap((entry, index) => {
    const { from, until } = entry;
    const next = entries[index + 1]?.from;
    for (const key of ['until', 'knownUntil'] as const) {
      const last = entry[key];
      if (typeof from === 'string' && typeof last === 'string' && last < from)
        return [
          file.fault(
            [list, index, key],
            say('Write a day from {from} on: it ends before it begins.', { from }),
          ),
        ];
    }
    if (until !== undefined && entry.knownUntil !== undefined) {
      return [
        file.fault(
          [list, index, 'knownUntil'],
          say(
            'Leave it out: until already says the last day. knownUntil is for a source that speaks of no end.',
          ),
        ),
      ];
    }
    if (index + 1 === entries.length) return [];
    return list === 'versions'
      ? overlapFaults(file, [list, index], until, next)
      : typeof from === 'string' && typeof next === 'string' && next <= from
        ? [
            file.fault(
              [list, index + 1, 'from'],
              say('Move this entry up: it begins before the one above ({from}).', { from }),
            ),
          ]
        : [];
  });
}

function overlapFaults(file: ContentFile, path: ContentPath, until: unknown, next: unknown): Fault[] {
  const following = [...path.slice(0, -1), Number(path.at(-1)) + 1];
  if (until === undefined) {
    return [file.fault(path, 'Add until: another version follows this one.')];
  }
  if (next === undefined) return [file.fault(following, 'Add from: another version stands before this one.')];
  if (typeof until !== 'string' || typeof next !== 'string' || next > until) return [];
  return [
    file.fault(
      [...following, 'from'],
      say('Write a day after {until}: the version above lasts until then.', { until }),
    ),
  ];
}

/** A next check that does not come after the last one. */
export function nextCheckFaults(file: ContentFile): Fault[] {
  const { checked, recheck } = fieldsOf(file.data);
  if (typeof checked !== 'string' || typeof recheck !== 'string' || checked < recheck) return [];
  return [
    file.fault(
      ['recheck'],
      say('Write a day after {checked}, on which the facts were last checked.', { checked }),
    ),
  ];
}

/** Days that exist but that the site does not reckon with. */
export function distantDays(file: ContentFile): Fault[] {
  return textsIn(file.data)
    .filter(({ text }) => isDay(text) && parseDate(text) === undefined)
    .map(({ path, text }) =>
      file.fault(path, say('Write a day from 1900 to 2199 instead of {text}.', { text })),
    );
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isoDate.safeParse(text).success;
const isoDate = z.iso.date();
