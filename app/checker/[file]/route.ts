import { besideFile, checkerFile, laterFile, type NamedFile } from '@/lib/content/checker-files';
import { searchFile } from '@/lib/content/search-data';
import { locales } from '@/lib/i18n/locales';
import { buildDay } from '../../build-day';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return makers.map(([, make]) => ({ file: make().name }));
}

/** Rules and words of one language for the checker, what it fetches afterwards, or what the list is searched by, as a file whose name changes with its content. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = makers.find(([beginning]) => file.startsWith(beginning))?.[1]();
  if (found?.name !== file) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { 'Content-Type': 'application/json' } });
}

/** By how its name begins, so that nobody makes thirty files to give one of them. */
const makers: readonly (readonly [string, () => NamedFile])[] = [
  ['beside.', besideFile],
  ...locales.flatMap((locale) => [
    [`${locale}.`, () => checkerFile(locale)] as const,
    [`later-${locale}.`, () => laterFile(locale)] as const,
    [`search-${locale}.`, () => searchFile(locale, buildDay)] as const,
  ]),
];
