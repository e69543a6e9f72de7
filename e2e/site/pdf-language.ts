import { getDocumentProxy } from 'unpdf';

/** A printed piece of text, the language that a screen reader speaks it in, and where it stands: the page, and points from its lower edge. */
export type Piece = {
  readonly text: string;
  readonly language: string;
  readonly isHeading: boolean;
  readonly page: number;
  readonly y: number;
};

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;
/** The parts of a tagged PDF file, of which pdf.js names the language where one is set. */
type Part = {
  readonly type?: string;
  readonly role?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly Part[];
};

/** Every piece of text of a tagged PDF file in the order in which it is read, with the language that its nearest part names. */
export async function printedIn(file: Buffer): Promise<Piece[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  return (await Promise.all(pages.map(piecesOn))).flat();
}

/** The headings of which the page or the column ends before what they stand above begins. */
export function headingsLeftAlone(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ isHeading, text, page, y }, place) => {
    const next = pieces[place + 1];
    // A vowel sign by itself is the edge of a heading of the next page that Chromium paints on this one.
    if (!isHeading || !/\p{L}/u.test(text) || !next || next.isHeading) return [];
    return next.page !== page || next.y > y + oneLine ? [text] : [];
  });
}

/** What stands beside a heading may stand as much higher, in points. */
const oneLine = 20;

async function piecesOn(page: PdfPage): Promise<Piece[]> {
  const texts = await textsById(page);
  const pieces: Piece[] = [];
  const walk = (part: Part, language: string, isWithinHeading: boolean) => {
    const isHeading = isWithinHeading || /^H[1-6]?$/.test(part.role ?? '');
    const found = part.type === 'content' ? texts.get(part.id ?? '') : undefined;
    if (found) pieces.push({ ...found, language, isHeading, page: page.pageNumber });
    for (const child of part.children ?? []) walk(child, part.lang ?? language, isHeading);
  };
  walk((await page.getStructTree()) as Part, '', false);
  return pieces;
}

/** The texts of a page by the marks that the tree of its parts refers to. */
async function textsById(page: PdfPage): Promise<Map<string, Pick<Piece, 'text' | 'y'>>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, Pick<Piece, 'text' | 'y'>>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? '';
      const { text, y } = texts.get(id) ?? { text: '', y: item.transform[5] as number };
      texts.set(id, { text: text + item.str.normalize('NFKC'), y });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}
