import type { PlainDate } from '../../dates';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
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
    ...(rank === 'official' && heard === undefined ? addressFaults(sources, index, url) : []),
    ...twiceFaults(
      sources,
      index,
      all.findIndex((each) => url !== undefined && each.url === url),
    ),
  ]);
}

function addressFaults(sources: ContentFile, index: number, url: unknown): Fault[] {
  if (url === undefined)
    return [
      doubtAt(sources, [index, 'rank'], say('Add url, or write third: an official source has an address.')),
    ];
  const host = hostOf(String(url));
  if (host === undefined || /\.(lg|go)\.jp$/.test(host)) return [];
  const message = say('Write third instead of official: {host} is neither lg.jp nor go.jp.', { host });
  return [doubtAt(sources, [index, 'rank'], message)];
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function twiceFaults(sources: ContentFile, index: number, first: number): Fault[] {
  if (first < 0 || first === index) return [];
  const id = String(fieldsOf(itemsOf(sources.data)[first]).id);
  return [
    doubtAt(sources, [index, 'url'], say('Name the source {id} instead: it has this address.', { id })),
  ];
}
