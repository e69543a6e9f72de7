import { join } from 'node:path';
import type { PlainDate } from '../dates';
import { facts } from '../law/facts';
import { locales, type Locale } from '../i18n/locales';
import { programmeRecord, serviceRecord } from '../open-data/records';
import type { CatalogueFile, QuestionsFile, RulesFile } from '../open-data/schemas';
import { templates } from '../questions/questions';
import { desksSchema, placesSchema } from './catalogue-schemas';
import { contentRoot, loadCatalogue, loadOpenDataIds, loadServices, loadSources } from './load';
import { loadProgrammeWords, loadQuestionWords, loadAllSearchWords, loadServiceWords } from './load-words';
import { readContent } from './read-file';

type Head = 'city' | 'madeOn' | 'licence';

/** What `catalogue.json` says below its head: everything but the rules, in every language. */
export function loadCatalogueFile(day: PlainDate): Omit<CatalogueFile, Head> {
  const numbers = loadOpenDataIds();
  const own = (kind: 'programmes' | 'services', id: string) => ({
    number: numbers[id] ?? '',
    keywords: loadAllSearchWords(kind, id),
  });
  return {
    programmes: loadCatalogue().programmes.map((programme) => {
      const words = inLanguages((locale) => loadProgrammeWords(programme.id, locale));
      return programmeRecord(programme, { ...own('programmes', programme.id), words }, day);
    }),
    services: loadServices().map((service) => {
      const words = inLanguages((locale) => loadServiceWords(service.id, locale));
      return serviceRecord(service, { ...own('services', service.id), words }, day);
    }),
    desks: readContent(join(contentRoot, 'desks.yaml'), desksSchema),
    sources: Object.values(loadSources()),
  };
}

/** What `rules.json` says below its head: the rules as they are written, and what they compare. */
export function loadRulesFile(): Omit<RulesFile, Head> {
  return {
    facts: Object.entries(facts).map(([name, { type, scope, unit, codes, readings, isTold = false }]) => ({
      ...{ name, type, scope, isTold },
      ...(unit && { unit }),
      ...(codes && { codes: [...codes] }),
      ...(readings && { readings: [...readings] }),
    })),
    places: readContent(join(contentRoot, 'places.yaml'), placesSchema),
    programmes: [...loadCatalogue().programmes],
  };
}

/** What `questions.json` says below its head; the question about children and the like are forms without codes. */
export function loadQuestionsFile(): Omit<QuestionsFile, Head> {
  return {
    questions: templates.map(({ id, about, field, form }) => ({
      ...{ id, about, field },
      form: {
        type: form.type,
        ...('codes' in form && { codes: form.codes }),
        ...('max' in form && { max: form.max }),
        ...('none' in form && { none: form.none }),
        ...('future' in form && { future: form.future }),
      },
      words: inLanguages((locale) => loadQuestionWords(id, locale)),
    })),
  };
}

function inLanguages<T>(load: (locale: Locale) => T): Record<Locale, T> {
  // Every language is a key of what is made; Object.fromEntries cannot know.
  return Object.fromEntries(locales.map((locale) => [locale, load(locale)])) as Record<Locale, T>;
}
