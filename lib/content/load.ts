import { join } from 'node:path';
import type { z } from 'zod';
import { plainDate } from '../dates';
import { textIn } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import type { Places } from '../facts/places';
import type { Catalogue, Holidays, Programme, Service } from '../rules';
import { serviceSchema } from '../rules/schema';
import type { Desk, PlaceName, Source } from '../words/content-words';
import {
  desksSchema,
  openDataIdsSchema,
  placesSchema,
  programmeOrderSchema,
  sourcesSchema,
  synonymsSchema,
} from './catalogue-schemas';
import { examplesSchema, type Example } from './example-schema';
import { loadHolidays } from './holidays';
import { readContent, readContentIfThere } from './read-file';
import { readProgramme } from './read-programme';
import type { SearchWords } from './words-schemas';

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
  return readContent(join(root, 'services', id, 'service.yaml'), serviceSchema);
}

/** The ten digits by which the open data knows each programme and service. */
export function loadOpenDataIds(root = contentRoot): Readonly<Record<string, string>> {
  return readContent(join(root, 'open-data-ids.yaml'), openDataIdsSchema);
}

/** Every source by its id. */
export function loadSources(root = contentRoot): Readonly<Record<string, Source>> {
  const sources = readContent(join(root, 'sources.yaml'), sourcesSchema);
  return Object.fromEntries(sources.map((source) => [source.id, source]));
}

/** Every desk by its id, in one language; the words by which it is found are those of the search alone. */
export function loadDesks(locale: Locale, root = contentRoot): Readonly<Record<string, Desk>> {
  const desks = readContent(join(root, 'desks.yaml'), desksSchema);
  return Object.fromEntries(
    desks.map(({ name, place, note, search: _, ...desk }) => [
      desk.id,
      {
        ...desk,
        name: textIn(name, locale),
        nameJa: name[defaultLocale],
        ...(place && { place: textIn(place, locale) }),
        ...(note && { note: textIn(note, locale) }),
      },
    ]),
  );
}

/** The words by which a desk is found besides its name, by the id of the desk. */
export function loadDeskSearchWords(root = contentRoot): ReadonlyMap<string, SearchWords> {
  const desks = readContent(join(root, 'desks.yaml'), desksSchema);
  return new Map(desks.flatMap(({ id, search }) => (search ? [[id, search] as const] : [])));
}

/** The municipalities that rules name, by code. */
export function loadPlaces(root = contentRoot): Places {
  return placesOf(readContent(join(root, 'places.yaml'), placesSchema));
}

/** The municipalities of `places.yaml` as rules name them. */
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

/** The same municipalities as a person chooses them, in the order of the file. */
export function loadPlaceNames(locale: Locale, root = contentRoot): readonly PlaceName[] {
  const places = readContent(join(root, 'places.yaml'), placesSchema);
  return places.map(({ code, prefecture, name }) => ({ code, prefecture, name: textIn(name, locale) }));
}

/** The examples of one programme; none where nobody wrote any. */
export function loadExamples(id: string, root = contentRoot): readonly Example[] {
  return readContentIfThere(join(root, 'programmes', id, 'examples.yaml'), examplesSchema) ?? [];
}

/** Groups of words that mean the same to somebody who searches, in whatever language: people type both. */
export function loadSynonyms(root = contentRoot): readonly (readonly string[])[] {
  return Object.values(readContent(join(root, 'synonyms.yaml'), synonymsSchema)).flat();
}
