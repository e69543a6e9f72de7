import { addDays, daysBetween, parseDate, type PlainDate } from '../../dates';
import { isOpenDay, type Holidays } from '../../rules';
import { loadHolidays } from '../holidays';
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
  if (ahead.length > 0) return ahead;
  const distant = distantPlans(file);
  const old = distant.length > 0 ? [] : [...oldWords(file), ...pastRounds(file)];
  return [...nextCheckFaults(file), ...closedNextCheck(file), ...old, ...distant];
}

/** A next check on a day on which nobody at the city hall can be asked; one so far ahead that it is doubted itself is told of that. */
function closedNextCheck(file: ContentFile): Fault[] {
  const { checked, recheck } = fieldsOf(file.data);
  const [last, next] = [checked, recheck].map((day) => parseDate(String(day)));
  if (!last || !next || daysBetween(last, next) > mostDays || next <= last) return [];
  const days = { from: next, until: addDays(next, 14) };
  const open = openDayFrom(next, loadHolidays(days));
  if (open === next) return [];
  const message = say('Write {open} instead of {next}: the city hall is closed on that day.', { open, next });
  return [file.fault(['recheck'], message)];
}

const openDayFrom = (day: PlainDate, holidays: Holidays): PlainDate =>
  isOpenDay(day, holidays) ? day : openDayFrom(addDays(day, 1), holidays);

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

/** A word that is more than 400 days older than the round it speaks of. */
function oldWords(file: ContentFile): Fault[] {
  return itemsOf(fieldsOf(file.data).availability).flatMap((entry, index) => {
    const { from, said } = fieldsOf(entry);
    const [word, first] = [lastOf('', said), from].map((day) => parseDate(String(day)));
    if (!word || !first || daysBetween(word, first) <= mostDays) return [];
    const message = say(
      'Write a later day than {said}: it is {days} days before the round that it speaks of.',
      {
        said: String(said),
        days: daysBetween(word, first),
      },
    );
    return [doubtAt(file, ['availability', index, 'said'], message)];
  });
}

/** A round of the year before: it was over before anybody spoke of it. */
function pastRounds(file: ContentFile): Fault[] {
  return itemsOf(fieldsOf(file.data).availability).flatMap((entry, index) => {
    const { state, until, said } = fieldsOf(entry);
    const isOver = typeof until === 'string' && until < String(said).slice(0, until.length);
    if (!isOver || (state !== 'open' && state !== 'upcoming')) return [];
    const message = say(
      'Write a day from {said} on instead of {until}: the round was over when it was told.',
      {
        ...{ said: String(said), until },
      },
    );
    return [doubtAt(file, ['availability', index, 'until'], message)];
  });
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
