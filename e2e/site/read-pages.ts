import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addressOf, builtPath } from './addresses';

/** What the file of a page says, read without running or fetching anything, with addresses of the site as from its root. */
export type PageFile = ReturnType<typeof readDocuments>[number] & {
  readonly file: string;
  /** Addresses of the site that hold only where it stands at the root of its host. */
  readonly atRoot: readonly string[];
};

/** Reads the files of pages with the browser's own parser, which runs no script of theirs. */
export async function readPages(page: Page, files: readonly string[]): Promise<PageFile[]> {
  const read: PageFile[] = [];
  for (let first = 0; first < files.length; first += 20) {
    const some = files.slice(first, first + 20);
    const texts = some.map((file) => readFileSync(`out/${file}`, 'utf8'));
    const documents = await page.evaluate(readDocuments, texts);
    read.push(...documents.map((document, place) => fromRoot(document, some[place] ?? '')));
  }
  return read;
}

function fromRoot(document: ReturnType<typeof readDocuments>[number], file: string): PageFile {
  const { links, fetched, scripts } = document;
  const rooted = (address: string) => {
    if (/^(?:[a-z]+:|#|$)/.test(address)) return address;
    const { pathname, search, hash } = new URL(address, `http://site${builtPath}${addressOf(file)}`);
    return pathname.slice(builtPath.length) + search + hash;
  };
  return {
    ...document,
    file,
    links: links.map(rooted),
    fetched: fetched.map(rooted),
    scripts: scripts.map((script) => ({ ...script, src: rooted(script.src) })),
    atRoot: [...links, ...fetched].filter((address) => address.startsWith('/')),
  };
}

/** Runs in the browser. */
function readDocuments(texts: string[]) {
  return texts.map((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const valuesOf = (selector: string, name: string) =>
      [...parsed.querySelectorAll(selector)].map((each) => each.getAttribute(name) ?? '');
    return {
      lang: parsed.documentElement.lang,
      title: parsed.title,
      otherDigits: parsed.body.textContent?.match(/[\u0966-\u096f]+/g) ?? [],
      // Words for a browser that runs no script count where nothing else is there yet.
      headings:
        parsed.querySelectorAll('h1:not(.without-script *)').length || parsed.querySelectorAll('h1').length,
      mains: parsed.getElementsByTagName('main').length,
      islands: parsed.querySelectorAll('[data-island]').length,
      ids: all.map(({ id }) => id).filter((id) => id !== ''),
      links: valuesOf('a[href], area[href]', 'href'),
      alternates: [...parsed.querySelectorAll('link[rel=alternate][hreflang]')].map(
        (each) => `${each.getAttribute('hreflang')} ${each.getAttribute('href')}`,
      ),
      // Whatever a browser would fetch, send to or take as the start of all addresses.
      fetched: [
        ...valuesOf('[src]', 'src'),
        ...valuesOf('link[href]:not([rel=alternate]):not([rel=canonical]):not([rel=expect])', 'href'),
        ...valuesOf('[srcset]', 'srcset'),
        ...valuesOf('[poster]', 'poster'),
        ...valuesOf('object[data]', 'data'),
        ...valuesOf('[action]', 'action'),
        ...valuesOf('[formaction]', 'formaction'),
        ...valuesOf('base[href]', 'href'),
        ...valuesOf('svg [href]:not(a)', 'href'),
      ],
      scripts: [...parsed.scripts].map(({ type, textContent }, place) => ({
        type,
        src: parsed.scripts[place]?.getAttribute('src') ?? '',
        text: textContent ?? '',
      })),
      // What the policy refuses: styles and events in the page itself, and orders to the browser in its head.
      refused: [
        ...all.flatMap((each) =>
          each
            .getAttributeNames()
            .filter((name) => name === 'style' || name.startsWith('on'))
            .map((name) => `${each.localName} ${name}`),
        ),
        ...all
          .filter(({ localName }) => ['style', 'base', 'iframe', 'object', 'embed'].includes(localName))
          .map(({ localName }) => localName),
        ...valuesOf('meta[http-equiv]', 'http-equiv'),
      ],
    };
  });
}
