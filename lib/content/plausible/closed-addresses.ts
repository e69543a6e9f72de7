import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Sources at an address that only the city's own network knows, that shows what somebody searched for, or that ends in a mark of the sentence it stood in. */
export function addressSlips(sources: ContentFile): Fault[] {
  return itemsOf(sources.data)
    .map(fieldsOf)
    .flatMap(({ url }, index) => {
      const host = hostOf(String(url));
      if (host === undefined) return [];
      const [mark] = /[。、，．）」』】]$/.exec(String(url)) ?? [];
      if (mark)
        return [sources.fault([index, 'url'], say('Take {mark} off the end of the address.', { mark }))];
      if (isClosed(host))
        return [
          sources.fault(
            [index, 'url'],
            say('Write an address that everybody can open: {host} is known to your own network alone.', {
              host,
            }),
          ),
        ];
      if (!isSearch(String(url))) return [];
      const message = say('Write the address of the page itself: {host} shows what was searched for.', {
        host,
      });
      return [doubtAt(sources, [index, 'url'], message)];
    });
}

/** The machine that an address names; undefined where it names none. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Whether nobody can look there for what the source says, whoever it is of. */
export const isNowhere = (url: string): boolean => isClosed(hostOf(url) ?? '.') || isSearch(url);

const isClosed = (host: string): boolean => own.test(host) || !host.includes('.');
const isSearch = (url: string): boolean =>
  searching.test(hostOf(url) ?? '') && /^\/(search|web)/.test(new URL(url).pathname);

/** Numbers, and names that no public network has. */
const own = /^[\d.]+$|^\[|^localhost$|\.(localhost|local|lan|intra|internal|home|corp)$/;
const searching = /^(www\.)?(google|bing)\.|^search\.yahoo\./;
