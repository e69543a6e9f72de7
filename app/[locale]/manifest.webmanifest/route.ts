import { getTranslations } from 'next-intl/server';
import { formatsIn } from '@/lib/i18n/languages';
import { locales } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { pageLocale } from '../page-locale';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a device needs to show the site in one language among its apps. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'Site' });
  const manifest = {
    name: withoutRuby(t('title')),
    lang: formatsIn(locale).htmlLang,
    // As seen from this file: the site may stand in a folder of another.
    scope: './',
    start_url: './',
    // With the browser's way back and its reload: the site has no buttons of its own for them.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#0017c1',
    icons: [192, 512].map((size) => ({
      src: `../icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
