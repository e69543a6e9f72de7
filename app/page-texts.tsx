/** Writes what pages say, made of the content in folders that are named: the editor sets them side by side. */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProgrammeList } from '@/components/finder/programme-list';
import { GuidePage } from '@/components/guides/guide-page';
import { ProgrammePage } from '@/components/programme/programme-page';
import { ServicePage } from '@/components/programme/service-page';
import { loadProgrammeIds, loadServiceIds } from '@/lib/content/load';
import { loadEntryTitle, loadGuideIds, loadGuideWords } from '@/lib/content/load-guides';
import { questionsToWord } from '@/lib/content/check/question';
import { loadProgrammeWords, loadQuestionWords, loadServiceWords } from '@/lib/content/load-words';
import { withoutRuby } from '@/lib/i18n/ruby';
import { readMessages } from '@/lib/i18n/read-messages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { textsOfMarkup } from '@/lib/texts-of-markup';
import { guideFacts } from './[locale]/guides/[id]/guide-facts';
import { programmeFacts } from './[locale]/programmes/[id]/programme-facts';
import { listedProgrammes, moreLists } from './[locale]/programmes/listed-programmes';
import { serviceFacts } from './[locale]/programmes/[id]/service-facts';

/** Which pages are asked for, made of the content in which folders. */
interface Asked {
  roots: string[];
  locales: Locale[];
  paths: string[];
}

const { roots, locales, paths }: Asked = JSON.parse(process.argv[2] ?? '');
process.stdout.write(JSON.stringify(roots.map(textsIn)));

function textsIn(root: string) {
  process.chdir(root);
  return locales
    .flatMap(pagesIn)
    .filter(({ path }) => paths.includes(path))
    .map(({ locale, path, title, texts }) => ({ locale, path, title: title(), texts: texts() }));
}

function pagesIn(locale: Locale) {
  return [
    {
      ...{ locale, path: 'programmes/' },
      title: () => readMessages(defaultLocale).ProgrammesPage?.heading ?? '',
      texts: () => shown(locale, listPage(locale)),
    },
    ...loadProgrammeIds().map((id) => ({
      ...{ locale, path: `programmes/${id}/` },
      title: () => loadEntryTitle(id, defaultLocale),
      texts: () =>
        shown(locale, <ProgrammePage facts={programmeFacts(id, loadProgrammeWords(id, locale).language)} />),
    })),
    ...loadServiceIds().map((id) => ({
      ...{ locale, path: `programmes/${id}/` },
      title: () => loadEntryTitle(id, defaultLocale),
      texts: () =>
        shown(locale, <ServicePage facts={serviceFacts(id, loadServiceWords(id, locale).language)} />),
    })),
    ...loadGuideIds().map((id) => ({
      ...{ locale, path: `guides/${id}/` },
      title: () => loadGuideWords(id, defaultLocale).title,
      texts: () => shown(locale, <GuidePage facts={guideFacts(id, loadGuideWords(id, locale).language)} />),
    })),
    ...[...questionsToWord().keys()].map((id) => ({
      ...{ locale, path: `questions/${id}/` },
      title: () => loadQuestionWords(id, defaultLocale).title,
      texts: () => leaves(loadQuestionWords(id, locale)),
    })),
  ];
}

function listPage(locale: Locale): ReactNode {
  return (
    <ProgrammeList locale={locale} programmes={listedProgrammes(locale)} more={moreLists(locale)}>
      {null}
    </ProgrammeList>
  );
}

function shown(locale: Locale, page: ReactNode): string[] {
  return textsOfMarkup(
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} timeZone="Asia/Tokyo" messages={readMessages(locale)}>
        {page}
      </NextIntlClientProvider>,
    ),
  );
}

/** Every sentence of a question, which the checker puts together on its own. */
function leaves(words: unknown): string[] {
  if (typeof words === 'string') return [withoutRuby(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(leaves) : [];
}
