import { checkerFile, laterFile } from '@/lib/content/checker-files';
import { searchFile } from '@/lib/content/search-data';
import { locales } from '@/lib/i18n/locales';
import { buildDay } from '../../build-day';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return files().map(({ name }) => ({ file: name }));
}

/** Rules and words of one language for the checker, what it fetches afterwards, or what the list is searched by, as a file whose name changes with its content. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = files().find(({ name }) => name === file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { 'Content-Type': 'application/json' } });
}

const files = () => [
  ...locales.map(checkerFile),
  ...locales.map(laterFile),
  ...locales.map((locale) => searchFile(locale, buildDay)),
];
