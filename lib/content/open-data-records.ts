import { join } from 'node:path';
import type { PlainDate } from '../dates';
import { facts } from '../law/facts';
import { locales, type Locale } from '../i18n/locales';
import { programmeRecord, serviceRecord } from '../open-data/records';
import type { CatalogueFile, QuestionsFile, RulesFile } from '../open-data/schemas';
import { templates } from '../questions/questions';
import { desksSchema, placesSchema, sourcesSchema } from './catalogue-schemas';
import {
  contentRoot,
  loadCatalogue,
  loadDeskWords,
  loadOpenDataIds,
  loadPlaceWords,
  loadServices,
} from './load';
import {
  loadOwnSearchWords,
  loadProgrammeWords,
  loadQuestionWords,
  loadServiceWords,
  programmeTranslation,
} from './load-words';
import { readContent } from './read-file';
import { translationState } from './translation/translation-state';

type Head = 'city' | 'madeOn' | 'licence';

/** What `catalogue.json` says below its head: everything but the rules, in every language. */
export function loadCatalogueFile(day: PlainDate): Omit<CatalogueFile, Head> {
  const numbers = loadOpenDataIds();
  const own = (kind: 'programmes' | 'services', id: string) => ({
    number: numbers[id] ?? '',
    keywords: whereThere((locale) => loadOwnSearchWords(kind, id, locale)),
  });
  return {
    programmes: loadCatalogue().programmes.map((programme) => {
      const words = inLanguages((locale) => ({
        ...loadProgrammeWords(programme.id, locale),
        translation: programmeTranslation(programme.id, locale).kind,
      }));
      return programmeRecord(programme, { ...own('programmes', programme.id), words }, day);
    }),
    services: loadServices().map((service) => {
      const words = inLanguages((locale) => ({
        ...loadServiceWords(service.id, locale),
        translation: translationState(locale, `services/${service.id}`, contentRoot).kind,
      }));
      return serviceRecord(service, { ...own('services', service.id), words }, day);
    }),
    desks: readContent(join(contentRoot, 'desks', 'desks.yaml'), desksSchema).map((desk) => ({
      ...desk,
      words: whereThere((locale) => loadDeskWords(locale)[desk.id]),
    })),
    // As they are written: `heard` says there what was told on the telephone.
    sources: readContent(join(contentRoot, 'sources.yaml'), sourcesSchema),
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
    places: readContent(join(contentRoot, 'places', 'places.yaml'), placesSchema).map((place) => ({
      ...place,
      names: whereThere((locale) => loadPlaceWords(locale)[place.code]),
    })),
    // Its rounds follow from its dated words.
    programmes: loadCatalogue().programmes.map(({ rounds, ...programme }) => programme),
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

/** What there is in each language, without those that have nothing. */
function whereThere<T>(load: (locale: Locale) => T | undefined): Partial<Record<Locale, T>> {
  const found = locales.flatMap((locale) => {
    const each = load(locale);
    return each === undefined ? [] : [[locale, each] as const];
  });
  // The keys are languages; Object.fromEntries forgets it.
  return Object.fromEntries(found) as Partial<Record<Locale, T>>;
}

function inLanguages<T>(load: (locale: Locale) => T): Record<Locale, T> {
  // Every language is a key of what is made; Object.fromEntries cannot know.
  return Object.fromEntries(locales.map((locale) => [locale, load(locale)])) as Record<Locale, T>;
}
