import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locales';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'NotFoundPage' });
  return { title: t('heading'), robots: { index: false } };
}

/** Copied to `<locale>/404.html` by the export; the server sends it for every unknown address of the language. */
export default async function NotFoundPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('NotFoundPage');
  return (
    <main>
      <h1>{t('heading')}</h1>
      <p>{t('advice')}</p>
      <a href={`/${locale}/`}>{t('home')}</a>
    </main>
  );
}
