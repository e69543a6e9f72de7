import { parseDate, type PlainDate } from '../../dates';
import { isOpenDay } from '../../rules';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { loadHolidays } from '../holidays';
import { hostOf, isNowhere } from './closed-addresses';
import { daysAhead } from './day-doubts';
import { doubtAt } from './doubt';

/** Sources read or written on days that cannot be, and official ones whose address is missing, of nobody official, or that of another source. */
export function sourceFaults(sources: ContentFile, today: PlainDate): Fault[] {
  const ahead = daysAhead(sources, today, ['read', 'date']);
  if (ahead.length > 0) return ahead;
  const all = itemsOf(sources.data).map(fieldsOf);
  return all.flatMap(({ rank, url, heard, date, read }, index) => [
    ...(/^\d{4}/.test(String(date)) && String(date) > String(read)
      ? [
          sources.fault(
            [index, 'date'],
            say('Write a day up to {read}, on which it was read.', { read: String(read) }),
          ),
        ]
      : []),
    ...(heard === undefined ? [] : closedDays(sources, index, date)),
    ...(rank === 'official' && heard === undefined ? addressFaults(sources, index, url) : []),
    ...(rank === 'third' ? cityFaults(sources, index, url) : []),
    ...publisherFaults(sources, index),
    ...misspeltHost(sources, index),
    ...twiceFaults(
      sources,
      index,
      all.findIndex((each) => url !== undefined && each.url === url),
    ),
  ]);
}

/** A call on a day on which nobody at the city hall answers. */
function closedDays(sources: ContentFile, index: number, date: unknown): Fault[] {
  const day = parseDate(String(date));
  if (!day || isOpenDay(day, loadHolidays({ from: day, until: day }))) return [];
  const message = say('Write the day of the call: on {day} the city hall was closed.', { day });
  return [doubtAt(sources, [index, 'date'], message)];
}

function addressFaults(sources: ContentFile, index: number, url: unknown): Fault[] {
  if (url === undefined)
    return [
      doubtAt(sources, [index, 'rank'], say('Add url, or write third: an official source has an address.')),
    ];
  const host = hostOf(String(url));
  // Of such an address it is told elsewhere.
  if (host === undefined || isNowhere(String(url))) return [];
  if (isOfficial(String(url))) return isRoot(String(url)) ? [rootFault(sources, index, host)] : [];
  const message = say('Write third instead of official: {host} is neither lg.jp nor go.jp.', { host });
  return [doubtAt(sources, [index, 'rank'], message)];
}

/** The first page of a site says nothing of one programme, and other things tomorrow. */
function rootFault(sources: ContentFile, index: number, host: string): Fault {
  const message = say('Write the address of the page itself: {host} alone is the first page of the site.', {
    host,
  });
  return doubtAt(sources, [index, 'url'], message);
}

const isRoot = (url: string): boolean =>
  /^\/?(index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';

/** A page of the city itself that is said to be of others. */
function cityFaults(sources: ContentFile, index: number, url: unknown): Fault[] {
  if (hostOf(String(url)) !== cityHost) return [];
  const message = say('Write official instead of third: {host} is the city itself.', { host: cityHost });
  return [doubtAt(sources, [index, 'rank'], message)];
}

const cityHost = 'www.city.honjo.lg.jp';

/** A site that is called as one of which several pages are named, but for one letter. */
function misspeltHost(sources: ContentFile, index: number): Fault[] {
  const hosts = itemsOf(sources.data).map((each) => hostOf(String(fieldsOf(each).url)));
  const host = hosts[index];
  if (host === undefined || hosts.filter((each) => each === host).length > 1) return [];
  const known = hosts.find(
    (each) =>
      each !== undefined && hosts.filter((other) => other === each).length > 2 && isNearly(host, each),
  );
  if (known === undefined) return [];
  return [
    doubtAt(
      sources,
      [index, 'url'],
      say('Write {known} instead of {host}: one letter is wrong.', { known, host }),
    ),
  ];
}

/** Whether a name is another one with a letter changed, added or left out. */
function isNearly(name: string, other: string): boolean {
  if (name === other || Math.abs(name.length - other.length) > 1) return false;
  let start = 0;
  while (start < name.length && name[start] === other[start]) start++;
  return (
    name.slice(start + 1) === other.slice(start + 1) ||
    name.slice(start) === other.slice(start + 1) ||
    name.slice(start + 1) === other.slice(start)
  );
}

/** A publisher that no other page of the same site has, where all others have one. */
function publisherFaults(sources: ContentFile, index: number): Fault[] {
  const all = itemsOf(sources.data).map(fieldsOf);
  const { url, publisher } = fieldsOf(all[index]);
  const host = hostOf(String(url));
  if (host === undefined || !isOfficial(String(url))) return [];
  const others = all.filter((each, at) => at !== index && hostOf(String(each.url)) === host);
  const [first, ...further] = new Set(others.map((each) => each.publisher));
  if (others.length < 2 || further.length > 0 || first === publisher) return [];
  const message = say('Write {publisher} as publisher: all other pages of {host} are of them.', {
    publisher: String(first),
    host,
  });
  return [doubtAt(sources, [index, 'publisher'], message)];
}

/** Whether an address is that of a city, a prefecture or the state. */
export const isOfficial = (url: string): boolean => /\.(lg|go)\.jp$/.test(hostOf(url) ?? '');

function twiceFaults(sources: ContentFile, index: number, first: number): Fault[] {
  if (first < 0 || first === index) return [];
  const id = String(fieldsOf(itemsOf(sources.data)[first]).id);
  return [
    doubtAt(sources, [index, 'url'], say('Name the source {id} instead: it has this address.', { id })),
  ];
}
