import { openDataFiles } from '@/lib/content/open-data';
import { siteOrigin } from '@/lib/site-origin';
import { buildDay } from '../../build-day';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = openDataFiles({
  day: buildDay,
  origin: siteOrigin(process.env.SITE_ORIGIN),
  isDraft: process.env.SITE_DRAFT !== undefined,
});

export function generateStaticParams(): { file: string }[] {
  return files.map(({ name }) => ({ file: name }));
}

/** One file of the open data; a defect in it stops the build. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = files.find(({ name }) => name === file);
  if (!found) return new Response(null, { status: 404 });
  // As bytes, so that nothing takes the byte order mark away.
  return new Response(new TextEncoder().encode(found.text()), {
    headers: { 'Content-Type': file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json' },
  });
}
