import { rulePictureFiles } from '@/lib/content/rule-pictures';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = rulePictureFiles();

export function generateStaticParams(): { file: string }[] {
  return files.map(({ name }) => ({ file: name }));
}

/** The picture of the rule of one programme in one language. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = files.find(({ name }) => name === file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text(), { headers: { 'Content-Type': 'image/svg+xml;charset=utf-8' } });
}
