import { getDocumentProxy } from 'unpdf';

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  /** What is printed, without furigana and spaces. */
  readonly text: string;
  /** The printed pieces that reach over the edge of the paper. */
  readonly cutOff: readonly string[];
};

/** What stands on each page of a PDF file, sizes in points. */
export async function readPdf(file: Buffer): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));
}

async function readPage(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const cutOff = pieces.filter(({ transform: [, , , , x = 0, y = 0], width, height }) => {
    return x < left || x + width > right || y < bottom || y + height > top;
  });
  return {
    width: right - left,
    height: top - bottom,
    text: spaceless(
      pieces
        .filter(({ height }) => height > largestFurigana)
        .map(({ str }) => str)
        .join(''),
    ),
    cutOff: cutOff.map(({ str }) => str),
  };
}

/** No other text is printed as small, in points. */
const largestFurigana = 5;

/** Whether a text is printed, however it is broken into lines. */
export function isPrinted(pages: readonly Pick<PdfPage, 'text'>[], said: string): boolean {
  const wanted = spaceless(said);
  const text = pages.map((page) => page.text).join('');
  return Array.from(text, (_, from) => from).some((from) =>
    Array.from(wanted).every((character, place) => isAlike(text[from + place], character)),
  );
}

/** PDF files may name a character by its look-alike among radicals and dots, which depends on the font. */
function isAlike(printed: string | undefined, character: string): boolean {
  return printed === character || (printed !== undefined && /[\u2e80-\u2eff\u2027\u00b7]/.test(printed));
}

/** Without spaces and joiners, in the usual forms of the characters. */
export function spaceless(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u2060]/gu, '');
}
