import { daysBetween, parseDate, type PlainDate } from '../../dates';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { nextCheckFaults } from '../check/list-faults';
import { everyValue, fieldsOf, isFields, itemsOf } from '../check/values';
import { dayName } from '../rule-language/by-day';
import { doubtAt } from './doubt';

/** Days of what has been done and are still ahead; where none is, days too far from the last check for anybody to have meant them. */
export function dayFaults(file: ContentFile, today: PlainDate): Fault[] {
  const ahead = daysAhead(file, today);
  return ahead.length > 0 ? ahead : [...nextCheckFaults(file), ...distantPlans(file)];
}

/** Days on which something was checked, read or said and that are still ahead. */
export function daysAhead(file: ContentFile, today: PlainDate, keys: readonly string[] = pastKeys): Fault[] {
  return [...everyValue(file.data)].flatMap(({ path, value }) => {
    if (!keys.includes(String(path.at(-1))) || isFields(value) || Array.isArray(value)) return [];
    const day = String(value);
    if (!/^\d{4}(-\d\d){0,2}$/.test(day) || day <= today.slice(0, day.length)) return [];
    return [file.fault(path, say('Write a day up to today, {today}, instead of {day}.', { today, day }))];
  });
}

/** What is written once it has happened. */
const pastKeys: readonly string[] = ['checked', 'said'];

/** A next check, a round, a day or the day of a new value that is more than 400 days after the last check, or after the word that a round rests on. */
export function distantPlans(file: ContentFile): Fault[] {
  const { checked, recheck, availability, figures } = fieldsOf(file.data);
  const rounds = itemsOf(availability)
    .map(fieldsOf)
    .flatMap((entry, index) =>
      ['from', 'until', 'knownUntil'].map((key) => ({
        path: ['availability', index, key],
        day: entry[key],
        // A round that is announced early is as long as it is from its own first day.
        since: key === 'from' ? lastOf(checked, entry.said) : lastOf(lastOf(checked, entry.said), entry.from),
      })),
    );
  // The days of new values are said of the values themselves.
  const made = new Set(Object.values(fieldsOf(figures)).flatMap(daysOfTurns));
  const days = Object.entries(fieldsOf(figures))
    .filter(([name, figure]) => fieldsOf(figure).unit === 'date' && !made.has(name))
    .map(([name, figure]) => ({
      path: ['figures', name, 'value'],
      day: fieldsOf(figure).value,
      since: checked,
    }));
  const turns = Object.entries(fieldsOf(figures)).flatMap(([name, figure]) =>
    itemsOf(fieldsOf(figure).later).map((value, index) => ({
      path: ['figures', name, 'later', index, 'from'],
      day: fieldsOf(value).from,
      since: checked,
    })),
  );
  return [{ path: ['recheck'], day: recheck, since: checked }, ...rounds, ...days, ...turns].flatMap((each) =>
    distantFault(file, each),
  );
}

const daysOfTurns = (figure: unknown): string[] =>
  itemsOf(fieldsOf(figure).later).map((value) => dayName({ from: String(fieldsOf(value).from) }));

function distantFault(
  file: ContentFile,
  { path, day, since }: { path: ContentPath; day: unknown; since: unknown },
): Fault[] {
  const [from, until] = [since, day].map((each) => parseDate(String(each)));
  if (!from || !until || daysBetween(from, until) <= mostDays) return [];
  const values = { day: until, days: daysBetween(from, until), checked: from };
  const message = say(
    'Write an earlier day than {day}: it is {days} days after {checked}, the last word on it.',
    values,
  );
  return [doubtAt(file, path, message)];
}

/** The later of the day of a check and of the day or month in which something was said. */
function lastOf(checked: unknown, said: unknown): unknown {
  const day = /^\d{4}-\d\d$/.test(String(said)) ? `${String(said)}-01` : said;
  return typeof day === 'string' && day > String(checked) ? day : checked;
}

/** A year, and a month for what begins late. */
export const mostDays = 400;
