import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QuestionData } from '@/lib/checker-data';
import { firstScreenScript } from '@/lib/first-screen-script';

/** What makes the first step of the checker: named by its file, as the scripts of islands are. */
const maker = 'components/checker/first-screen.tsx';
type Make = (props: CheckerProps & { readonly arrived: QuestionData }) => string;
type CheckerProps = { readonly dataUrl: string };

/** The first step on a page, and the address of the data that it is made from. */
export interface FirstScreen {
  html: string;
  dataUrl: string;
}

/** The first steps by the files of their pages. */
export type FirstScreens = ReadonlyMap<string, FirstScreen>;

/** Makes the first step of each page of the checker, from the very data that its script will fetch. */
export async function firstScreens(out: string, pages: readonly string[]): Promise<FirstScreens> {
  // What the file exports is what its types say.
  const { firstScreen } = (await import(pathToFileURL(maker).href)) as { firstScreen: Make };
  return new Map(
    pages.flatMap((page): [string, FirstScreen][] => {
      const props = propsOf(readFileSync(join(out, page), 'utf8'));
      if (!props) return [];
      const arrived: QuestionData = JSON.parse(readFileSync(join(out, props.dataUrl), 'utf8'));
      return [[page, { html: firstScreen({ ...props, arrived }), dataUrl: props.dataUrl }]];
    }),
  );
}

const island = /(<div\b[^>]*\sdata-island="checker" data-props="([^"]*)")>(<p role="status">.*?)<\/div>/;

function propsOf(html: string): CheckerProps | undefined {
  const props = island.exec(html)?.[2];
  return props === undefined
    ? undefined
    : JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

/**
 * The page with the first step in the place of the word that it is on its way. That word stands ready behind it, for whoever comes back in the middle,
 * and so does the script that tells one from the other: nothing is drawn before it has. The data is fetched beside the script that will ask for it.
 */
export function withFirstScreen(page: string, { html, dataUrl }: FirstScreen): string {
  return page
    .replace(
      island,
      (_, start: string, __, waiting: string) =>
        `${start} data-first="">${html}</div><template>${waiting}</template><script>${firstScreenScript}</script>`,
    )
    .replace(
      '</head>',
      () => `${wholeAtOnce}<link rel="preload" as="fetch" href="${dataUrl}" crossorigin></head>`,
    );
}

/** Slow phones would lay out a part of the page and draw it, and then all of it again: the header first, the step once its script has run. */
const wholeAtOnce = '<link rel="expect" href="#contact" blocking="render">';
