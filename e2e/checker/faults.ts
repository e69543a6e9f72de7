import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Something that goes wrong under a visitor: by a name, and how it comes about. */
export interface Trouble {
  name: string;
  arrange: (page: Page) => Promise<unknown>;
}

/** The address of a page under which something is wrong in the browser. */
export const broken = '?broken';

/** What the files of the checker are, by what is said of them. */
export const checkerFiles = {
  script: '**/checker/check.*.js',
  'second script': '**/checker/later-script.*.js',
  questions: '**/checker/ja.*.json',
  'words of the result': '**/checker/later-ja.*.json',
};

export const deskFiles = {
  'script of the desk': '**/checker/desk.*.js',
  questions: '**/checker/ja.*.json',
  'words of the result': '**/checker/later-ja.*.json',
};

export const listFiles = {
  'script of the list': '**/checker/programmes.*.js',
  'words to search': '**/checker/search-ja.*.json',
};

/** What may become of a file on its way. */
const onItsWay: Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>> = {
  'does not arrive': (page, address) => page.route(address, (route) => route.abort()),
  'is gone': (page, address) => page.route(address, (route) => route.fulfill({ status: 404, body: '' })),
  'meets a broken server': (page, address) =>
    page.route(address, (route) => route.fulfill({ status: 503, body: 'Service Unavailable' })),
  hangs: (page, address) => page.route(address, () => {}),
  'is empty': (page, address) => answered(page, address, () => ''),
  'is cut': (page, address) => answered(page, address, (text) => text.slice(0, text.length / 2)),
  'is null': (page, address) => answered(page, address, () => 'null'),
  'is of another version': (page, address) =>
    answered(page, address, (_, isScript) => (isScript ? 'export const other = 1;' : '{"locale":"ja"}')),
  'is a page': (page, address) =>
    page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Welcome</h1>' })),
};

/** Every fault that these files may have. */
export function troublesOf(files: Readonly<Record<string, string>>): Trouble[] {
  return Object.entries(files).flatMap(([file, address]) =>
    Object.entries(onItsWay).map(([what, arrange]) => ({
      name: `the ${file} ${what}`,
      arrange: (page: Page) => arrange(page, address),
    })),
  );
}

/** What the browser itself may get wrong. */
export const faultsOfBrowsers: readonly Trouble[] = [
  ...['1970-01-01', '2019-05-01', '2038-01-19', '2199-12-31', '2999-01-01', '9999-12-31'].map((day) => ({
    name: `the clock says ${day}`,
    arrange: (page: Page) => page.clock.setFixedTime(`${day}T12:00:00Z`),
  })),
  inPage('nothing that is kept can be read', () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  }),
  inPage('nothing can be kept any more', () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }),
  inPage('there is no store at all', () => {
    for (const area of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  }),
  inPage('somebody else keeps something on the device', () =>
    window.localStorage.setItem('checker-kept', '{"of":"another site"}'),
  ),
  inPage('the browser cannot sort into a copy', () => Reflect.deleteProperty(Array.prototype, 'toSorted')),
  inPage('the browser knows no scripts in modules', () =>
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'),
  ),
  inPage('the browser cannot read what has arrived', () =>
    Reflect.deleteProperty(Response.prototype, 'json'),
  ),
  inPage('drawing breaks', () => {
    Document.prototype.createElement = () => {
      throw new TypeError('broken');
    };
  }),
  {
    name: 'the stylesheet does not arrive',
    arrange: (page) => page.route('**/*.css', (route) => route.abort()),
  },
  { name: 'the line is lost', arrange: (page) => page.route(/\.(?:js|json|css)$/, (route) => route.abort()) },
];

function inPage(name: string, change: () => void): Trouble {
  const script = `if (location.search === '${broken}') (${change})()`;
  return { name, arrange: (page) => page.addInitScript(script) };
}

async function answered(page: Page, address: string, change: (text: string, isScript: boolean) => string) {
  await page.route(address, (route) => {
    const { pathname } = new URL(route.request().url());
    const isScript = pathname.endsWith('.js');
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'application/json',
      body: change(readFileSync(`out${pathname}`, 'utf8'), isScript),
    });
  });
}
