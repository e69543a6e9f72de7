import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import { doubtAt } from './doubt';

/** Readings of the window by which no last day can be reckoned, what names itself, stands twice or follows nothing that ended, and what is written of the time after an end. */
export function ruleDoubts(file: ContentFile): Fault[] {
  return [
    ...openDeadlines(file),
    ...selfReferences(file),
    ...twiceListed(file),
    ...earlySuccessor(file),
    ...afterTheEnd(file),
    ...childWithoutParents(file),
  ];
}

function openDeadlines(file: ContentFile): Fault[] {
  const { readings, intake } = fieldsOf(fieldsOf(file.data).window);
  const everyWay = itemsOf(readings).flatMap(waysOf);
  // The last day of every year's intake is one, where no way has another.
  if (intake !== undefined && everyWay.every(({ closes }) => closes === undefined)) return [];
  return itemsOf(readings).flatMap((reading, index) => {
    const { ways } = fieldsOf(reading);
    // That no deadline is stated may be a reading beside the first one, which has to have a last day.
    if (index > 0 && isWithoutDays(reading)) return [];
    const all = waysOf(reading);
    const open = all.findIndex((each: FieldGroup) => each.closes === undefined);
    if (open < 0) return [];
    const path = ['window', 'readings', index, ...(ways === undefined ? [] : ['ways', open])];
    return [file.fault(path, say('Add closes: without it no rule turns this deadline into a day.'))];
  });
}

const isWithoutDays = (reading: unknown): boolean =>
  ['opens', 'closes', 'ways'].every((name) => fieldsOf(reading)[name] === undefined);

function waysOf(reading: unknown): FieldGroup[] {
  const { ways, ...bounds } = fieldsOf(reading);
  return ways === undefined ? [bounds] : itemsOf(ways).map(fieldsOf);
}

function selfReferences(file: ContentFile): Fault[] {
  const { id, ...rule } = fieldsOf(file.data);
  return ['buildsOn', 'replacedBy', 'unclearWith'].flatMap((key) =>
    [rule[key]].flat().includes(id) && id !== undefined
      ? [file.fault([key], say('Write another programme: {id} is this one.', { id: String(id) }))]
      : [],
  );
}

function twiceListed(file: ContentFile): Fault[] {
  const rule = fieldsOf(file.data);
  return ['desks', 'topics', 'audiences', 'measures', 'unclearWith'].flatMap((key) => {
    const names = itemsOf(rule[key]);
    return names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [
            file.fault(
              [key, index],
              say('Delete {name}: it stands in this list already.', { name: String(name) }),
            ),
          ]
        : [],
    );
  });
}

/** A successor of what no source says to have ended. */
function earlySuccessor(file: ContentFile): Fault[] {
  const { replacedBy, availability } = fieldsOf(file.data);
  if (replacedBy === undefined) return [];
  if (itemsOf(availability).some((entry) => fieldsOf(entry).state === 'ended')) return [];
  const message = say('Add the state ended to availability, from the day on which {other} replaces this.', {
    other: String(replacedBy),
  });
  return [file.fault(['replacedBy'], message)];
}

/** What is for children and is shown to no parent, or not among what is for children. */
function childWithoutParents(file: ContentFile): Fault[] {
  const rule = fieldsOf(file.data);
  const wanted = { audiences: 'parents', topics: 'children' };
  if (rule.subject !== 'child') return [];
  return Object.entries(wanted).flatMap(([key, name]) => {
    const listed = itemsOf(rule[key]);
    if (listed.length === 0 || listed.includes(name)) return [];
    return [doubtAt(file, [key, 0], say('Add {name} to {key}: this is for children.', { name, key }))];
  });
}

/** Rounds, and ends, of what has ended: it does so once. */
function afterTheEnd(file: ContentFile): Fault[] {
  const entries = itemsOf(fieldsOf(file.data).availability).map(fieldsOf);
  const end = entries.findIndex(({ state }) => state === 'ended');
  if (end < 0) return [];
  return entries.slice(end + 1).map(({ from }, index) => {
    const values = { from: String(from), ended: String(entries[end]?.from) };
    const message = say(
      'Leave out what is written of {from}, or correct the end: this has ended on {ended}.',
      values,
    );
    return doubtAt(file, ['availability', end + 1 + index, 'state'], message);
  });
}
