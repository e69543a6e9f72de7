import { join } from 'node:path';
import type { z } from 'zod';
import { plainDate } from '../dates';
import { languages } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import { readMessages } from '../i18n/read-messages';
import type { Places } from '../facts/places';
import type { Catalogue, Holidays, Programme, Service } from '../rules';
import type { Desk, PlaceName, Source } from '../words/content-words';
import {
  desksSchema,
  deskWordsSoFarSchema,
  openDataIdsSchema,
  placesSchema,
  placeWordsSoFarSchema,
  programmeOrderSchema,
  sourcesSchema,
  synonymsSchema,
} from './catalogue-schemas';
import { examplesSchema, type Example } from './example-schema';
import { loadHolidays } from './holidays';
import { readContent, readContentIfThere } from './read-file';
import { readProgramme } from './read-programme';
import { readService } from './read-service';
import { lackingIn } from './translation/sentences';

/** Where the content stands when nothing else is said. */
export const contentRoot = 'content';

/** Every programme in the order of `programmes.yaml`, with the places that rules name. */
export function loadCatalogue(root = contentRoot): Catalogue {
  return {
    programmes: loadProgrammeIds(root).map((id) => loadProgramme(id, root)),
    places: loadPlaces(root),
    holidays: loadHolidaysOfPlans(),
  };
}

/** The holidays from the first grant of today's rules to the last year for which somebody plans a move by now. */
export function loadHolidaysOfPlans(): Holidays {
  return loadHolidays({ from: plainDate('2023-01-01'), until: plainDate('2030-12-31') });
}

/** The programme ids in the order they are shown. */
export function loadProgrammeIds(root = contentRoot): readonly string[] {
  return readContent(join(root, 'programmes.yaml'), programmeOrderSchema);
}

/** The rule of one programme, written out in full. */
export function loadProgramme(id: string, root = contentRoot): Programme {
  return readProgramme(join(root, 'programmes', id, 'rule.yaml'), root).programme;
}

/** Every service in the order of `services.yaml`. */
export function loadServices(root = contentRoot): readonly Service[] {
  return loadServiceIds(root).map((id) => loadService(id, root));
}

/** The service ids in the order they are shown. */
export function loadServiceIds(root = contentRoot): readonly string[] {
  return readContent(join(root, 'services.yaml'), programmeOrderSchema);
}

/** One service: everything but its words. */
export function loadService(id: string, root = contentRoot): Service {
  return readService(join(root, 'services', id, 'service.yaml'));
}

/** The ten digits by which the open data knows each programme and service. */
export function loadOpenDataIds(root = contentRoot): Readonly<Record<string, string>> {
  return readContent(join(root, 'open-data-ids.yaml'), openDataIdsSchema);
}

/** Every source by its id. */
export function loadSources(root = contentRoot): Readonly<Record<string, Source>> {
  const sources = readContent(join(root, 'sources.yaml'), sourcesSchema);
  return Object.fromEntries(
    sources.map((source) => [source.id, source.heard ? { ...source, rank: 'heard' } : source]),
  );
}

/** Every desk by its id, in one language; a desk of which that does not say everything is Japanese. */
export function loadDesks(locale: Locale, root = contentRoot): Readonly<Record<string, Desk>> {
  const desks = readContent(join(root, 'desks', 'desks.yaml'), desksSchema);
  const [japanese, translated] = [loadDeskWords(defaultLocale, root), loadDeskWords(locale, root)];
  return Object.fromEntries(
    desks.map(({ noteBy, ...desk }) => {
      const [source, own] = [japanese[desk.id], translated[desk.id]];
      if (!source) throw new Error(`content/desks/${defaultLocale}.yaml has no ${desk.id}`);
      const isWhole = own !== undefined && lackingIn(own, source).length === 0;
      const { search: _, withoutPhone, ...words } = isWhole ? own : source;
      const language = isWhole ? locale : defaultLocale;
      const { note: written, ...others } = words;
      const said = noteBy === undefined || noteBy === desk.source ? written : undefined;
      const note = desk.phone ? said : noteWithoutPhone(said, withoutPhone, language);
      return [desk.id, { ...desk, ...others, ...(note && { note }), nameJa: source.name, language }];
    }),
  );
}

/** What to know of a desk without a number: that it is not known, and where to ask. */
function noteWithoutPhone(note: string | undefined, instead: string | undefined, language: Locale) {
  if (instead === undefined) return note;
  const told = [note, readMessages(language).Desks?.noNumber, instead].filter((each) => each !== undefined);
  return told.reduce((one, next) => `${one}${one.endsWith('。') ? '' : ' '}${next}`);
}

/** The words by which a desk is found besides its name, in a language. */
export function loadDeskSearchWords(
  id: string,
  locale: Locale,
  root = contentRoot,
): readonly string[] | undefined {
  return loadDeskWords(locale, root)[id]?.search;
}

/** What a language says of each desk by its id; a desk without a name in it is left out. */
export function loadDeskWords(locale: Locale, root = contentRoot) {
  return readContentIfThere(join(root, 'desks', `${locale}.yaml`), deskWordsSoFarSchema)?.desks ?? {};
}

/** The municipalities that rules name, by code. */
export function loadPlaces(root = contentRoot): Places {
  return placesOf(readContent(join(root, 'places', 'places.yaml'), placesSchema));
}

/** The municipalities of `places/places.yaml` as rules name them. */
export function placesOf(places: z.infer<typeof placesSchema>): Places {
  return Object.fromEntries(
    places.map(({ code, neighbour, disadvantaged, disputed }) => [
      code,
      {
        code,
        neighbour: neighbour !== undefined,
        disadvantaged: disputed === undefined ? disadvantaged !== undefined : 'unknown',
      },
    ]),
  );
}

/** The same municipalities as a person chooses them, in the order of the file; a name that the language lacks is Japanese. */
export function loadPlaceNames(locale: Locale, root = contentRoot): readonly PlaceName[] {
  const places = readContent(join(root, 'places', 'places.yaml'), placesSchema);
  const [japanese, translated] = [loadPlaceWords(defaultLocale, root), loadPlaceWords(locale, root)];
  return places.map(({ code, prefecture }) => ({
    code,
    prefecture,
    name: translated[code] ?? japanese[code] ?? code,
  }));
}

/** What a language calls each municipality by its code, those that it names. */
export function loadPlaceWords(locale: Locale, root = contentRoot) {
  return readContentIfThere(join(root, 'places', `${locale}.yaml`), placeWordsSoFarSchema)?.places ?? {};
}

/** The examples of one programme; none where nobody wrote any. */
export function loadExamples(id: string, root = contentRoot): readonly Example[] {
  return readContentIfThere(join(root, 'programmes', id, 'examples.yaml'), examplesSchema) ?? [];
}

/** Groups of words that mean the same to somebody who searches in a language, or in one that its readers type as well. */
export function loadSynonyms(locale: Locale, root = contentRoot): readonly (readonly string[])[] {
  return [locale, ...languages[locale].searchedWith].flatMap(
    (each) => readContentIfThere(join(root, 'synonyms', `${each}.yaml`), synonymsSchema) ?? [],
  );
}
