import { getDocumentProxy } from 'unpdf';

/** A printed piece of text, and the language that a screen reader speaks it in. */
export type Spoken = { readonly text: string; readonly language: string };

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;
/** The parts of a tagged PDF file, of which pdf.js names the language where one is set. */
type Part = {
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly Part[];
};

/** Every piece of text of a tagged PDF file with the language that its nearest part names. */
export async function printedIn(file: Buffer): Promise<Spoken[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  return (await Promise.all(pages.map(spokenOn))).flat();
}

async function spokenOn(page: PdfPage): Promise<Spoken[]> {
  const texts = await textsById(page);
  const spoken: Spoken[] = [];
  const walk = (part: Part, language: string) => {
    const text = part.type === 'content' ? texts.get(part.id ?? '') : undefined;
    if (text) spoken.push({ text, language });
    for (const child of part.children ?? []) walk(child, part.lang ?? language);
  };
  walk((await page.getStructTree()) as Part, '');
  return spoken;
}

/** The texts of a page by the marks that the tree of its parts refers to. */
async function textsById(page: PdfPage): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str.normalize('NFKC'));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}
