import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkerNamespaces, type CheckerData, type CheckerSource } from '../checker-data';
import { defaultLocale, type Locale } from '../i18n/locales';
import { templates } from '../questions/questions';
import { loadCatalogue, loadDesks, loadPlaceNames, loadSources } from './load';
import { loadProgrammeWords, loadQuestionWords } from './load-words';

/** Everything the checker needs in one language. */
export function checkerData(locale: Locale): CheckerData {
  const catalogue = loadCatalogue();
  const programmes = catalogue.programmes.map(({ id }) => {
    const japaneseTitle = loadProgrammeWords(id, defaultLocale).title;
    return [id, { ...loadProgrammeWords(id, locale), japaneseTitle }] as const;
  });
  const questionIds = [...new Set(templates.map(({ id }) => id))];
  return {
    locale,
    catalogue,
    programmes: Object.fromEntries(programmes),
    questions: Object.fromEntries(questionIds.map((id) => [id, loadQuestionWords(id, locale)])),
    desks: loadDesks(locale),
    sources: Object.fromEntries(Object.entries(loadSources()).map(([id, source]) => [id, shown(source)])),
    places: loadPlaceNames(locale),
    messages: messagesOf(locale),
  };
}

/** The file that carries `checkerData`: named by its content, so that it may be cached for ever. */
export function checkerFile(locale: Locale): { name: string; text: string } {
  const text = JSON.stringify(checkerData(locale));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name: `${locale}.${hash}.json`, text };
}

/** The address from which the checker loads its data. */
export function checkerDataUrl(locale: Locale): string {
  return `/checker/${checkerFile(locale).name}`;
}

function shown({ id, rank, title, publisher, url, date }: CheckerSource): CheckerSource {
  return { id, rank, title, publisher, ...(url && { url }), ...(date && { date }) };
}

function messagesOf(locale: Locale): CheckerData['messages'] {
  const all: Record<string, unknown> = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
  // The content check has compared the keys of every language with those of the Japanese file.
  return Object.fromEntries(checkerNamespaces.map((name) => [name, all[name]])) as CheckerData['messages'];
}
