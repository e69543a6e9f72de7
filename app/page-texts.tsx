/** Writes what pages say, made from the content in the folder it is run in: the editor sets two such folders side by side. */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { GuidePage } from '@/components/guides/guide-page';
import { ProgrammePage } from '@/components/programme/programme-page';
import { ServicePage } from '@/components/programme/service-page';
import { loadProgrammeIds, loadServiceIds } from '@/lib/content/load';
import { loadEntryTitle, loadGuideIds, loadGuideWords } from '@/lib/content/load-guides';
import { loadProgrammeWords, loadServiceWords } from '@/lib/content/load-words';
import { readMessages } from '@/lib/i18n/read-messages';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { textsOfMarkup } from '@/lib/texts-of-markup';
import { guideFacts } from './[locale]/guides/[id]/guide-facts';
import { programmeFacts } from './[locale]/programmes/[id]/programme-facts';
import { serviceFacts } from './[locale]/programmes/[id]/service-facts';

const [locales = defaultLocale, ...paths] = process.argv.slice(2);
const pages = locales
  .split(',')
  .filter(isLocale)
  .flatMap((locale) => pagesIn(locale))
  .filter(({ path }) => paths.length === 0 || paths.includes(path));
process.stdout.write(
  JSON.stringify(
    pages.map(({ locale, path, title, show }) => ({
      ...{ locale, path, title: title() },
      texts: textsOfMarkup(inLanguage(locale, show())),
    })),
  ),
);

function pagesIn(locale: Locale) {
  return [
    ...loadProgrammeIds().map((id) => ({
      ...{ locale, path: `programmes/${id}/` },
      title: () => loadEntryTitle(id, defaultLocale),
      show: () => <ProgrammePage facts={programmeFacts(id, loadProgrammeWords(id, locale).language)} />,
    })),
    ...loadServiceIds().map((id) => ({
      ...{ locale, path: `programmes/${id}/` },
      title: () => loadEntryTitle(id, defaultLocale),
      show: () => <ServicePage facts={serviceFacts(id, loadServiceWords(id, locale).language)} />,
    })),
    ...loadGuideIds().map((id) => ({
      ...{ locale, path: `guides/${id}/` },
      title: () => loadGuideWords(id, defaultLocale).title,
      show: () => <GuidePage facts={guideFacts(id, loadGuideWords(id, locale).language)} />,
    })),
  ];
}

function inLanguage(locale: Locale, page: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="Asia/Tokyo" messages={readMessages(locale)}>
      {page}
    </NextIntlClientProvider>,
  );
}
