import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Checker } from '@/components/checker/checker';
import { isLocale } from '@/lib/i18n/locales';

export default async function CheckPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('Checker');
  return (
    <main>
      <h1>{t('heading')}</h1>
      <Checker startLabel={t('start')} />
    </main>
  );
}
