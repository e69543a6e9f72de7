/** Writes what pages say, made of the content in folders that are named, for each line that asks: the editor sets them side by side. */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProgrammeList } from '@/components/finder/programme-list';
import { GuidePage } from '@/components/guides/guide-page';
import { ProgrammePage } from '@/components/programme/programme-page';
import { ServicePage } from '@/components/programme/service-page';
import type { PlainDate } from '@/lib/dates';
import { loadProgrammeIds, loadServiceIds } from '@/lib/content/load';
import { loadEntryTitle, loadGuideIds, loadGuideWords } from '@/lib/content/load-guides';
import { questionsToWord } from '@/lib/content/check/question';
import { loadProgrammeWords, loadQuestionWords, loadServiceWords } from '@/lib/content/load-words';
import { withoutRuby } from '@/lib/i18n/ruby';
import { formatsIn } from '@/lib/i18n/languages';
import { readMessages } from '@/lib/i18n/read-messages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { textsOfMarkup } from '@/lib/texts-of-markup';
import { guideFacts } from './[locale]/guides/[id]/guide-facts';
import { programmeFacts } from './[locale]/programmes/[id]/programme-facts';
import { makeAsOf } from './build-day';
import { listedProgrammes, moreLists } from './[locale]/programmes/listed-programmes';
import { serviceFacts } from './[locale]/programmes/[id]/service-facts';

/** Which pages are asked for, made of the content in which folder, as of which day. */
interface Asked {
  root: string;
  day: PlainDate;
  locales: Locale[];
  paths: string[];
}

// Whoever has asked has ended.
process.stdout.on('error', () => process.exit());
let unread = '';
for await (const part of process.stdin.setEncoding('utf8')) {
  const lines = `${unread}${part}`.split('\n');
  unread = lines.pop() ?? '';
  for (const line of lines) process.stdout.write(`${JSON.stringify(answerTo(JSON.parse(line)))}\n`);
}

/** What was asked for, or why it cannot be made: the content may be wrong, and the next one who asks finds all that was read before. */
function answerTo(asked: Asked) {
  try {
    return { pages: textsOf(asked) };
  } catch (error) {
    return { failed: String(error) };
  }
}

function textsOf({ root, day, locales, paths }: Asked) {
  makeAsOf(day);
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
      <NextIntlClientProvider
        locale={formatsIn(locale).intlTag}
        timeZone="Asia/Tokyo"
        messages={readMessages(locale)}
      >
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
