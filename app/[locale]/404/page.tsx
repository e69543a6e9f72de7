import type { Metadata } from 'next';
import { NotFound } from '@/components/text/not-found';
import { ContentFrame } from '../content-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { ...(await pageMetadata(params, 'NotFoundPage')), robots: { index: false } };
}

/** Copied to `<locale>/404.html` by the export; the server sends it for every unknown address of the language. */
export default async function NotFoundPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ContentFrame locale={locale} path="">
      <NotFound locale={locale} />
    </ContentFrame>
  );
}
