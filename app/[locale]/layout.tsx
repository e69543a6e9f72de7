import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageBeingMade } from '@/components/site/page-language';
import { languages } from '@/lib/i18n/languages';
import { locales } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { Draft, draftMetadata } from '../draft';
import { pageLocale } from './page-locale';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const dynamicParams = false;

/** What the script of an exported page says (`lib/runs-script.ts`) stands in the page itself while `npm run dev` serves it. */
const whereNothingIsExported = process.env.NODE_ENV === 'development' ? 'awake' : undefined;

/** One tree of pages for each language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'Site' });
  const title = withoutRuby(t('title'));
  return {
    title: { default: title, template: `%s | ${title}` },
    description: withoutRuby(t('description')),
    formatDetection: { telephone: false },
    ...draftMetadata,
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = await pageLocale(params);
  const { formats, hasFurigana } = languages[locale];
  pageBeingMade().language = formats.htmlLang;
  return (
    <html
      lang={formats.htmlLang}
      className={hasFurigana ? 'easy' : undefined}
      data-runs={whereNothingIsExported}
    >
      <body>
        <Draft locale={locale} />
        {children}
      </body>
    </html>
  );
}
