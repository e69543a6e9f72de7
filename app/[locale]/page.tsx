import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { LanguageList } from '@/components/language-list';
import { isLocale } from '@/lib/i18n/locales';

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('HomePage');
  return (
    <main>
      <h1>{t('heading')}</h1>
      <a href={`/${locale}/check/`}>{t('start')}</a>
      <LanguageList />
    </main>
  );
}
