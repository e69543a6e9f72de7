import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEntry, loadGuideIds } from '@/lib/content/load-guides';
import { loadProgrammeIds, loadServiceIds } from '@/lib/content/load';
import {
  entryPageContradictions,
  guidePageContradictions,
  listedContradictions,
} from '@/lib/content/page-contradictions';
import { plainDate, type PlainDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';
import { catalogueSchema, type CatalogueFile } from '@/lib/open-data/schemas';
import { serviceAvailabilityOn } from '@/lib/rules';

/** What the pages, the list and the open data of an exported site say against each other or the content, each by its address. */
export function siteContradictions(folder: string): string[] {
  const file = readFileSync(join(folder, 'open-data', 'catalogue.json'), 'utf8');
  const catalogue = catalogueSchema.parse(JSON.parse(file));
  const day = plainDate(catalogue.madeOn);
  const ids = [...loadProgrammeIds(), ...loadServiceIds()];
  const pages = locales.flatMap((locale) => {
    const htmlOf = (path: string) => readFileSync(join(folder, locale, path, 'index.html'), 'utf8');
    const at = (path: string, found: readonly string[]) => found.map((each) => `/${locale}/${path}: ${each}`);
    const list = htmlOf('programmes/');
    return [
      ...ids.flatMap((id) => [
        ...at(`programmes/${id}/`, entryPageContradictions(id, locale, htmlOf(`programmes/${id}/`), day)),
        ...at('programmes/', listedContradictions(id, locale, list, day)).map((each) => `${each} (${id})`),
      ]),
      ...loadGuideIds().flatMap((id) =>
        at(`guides/${id}/`, guidePageContradictions(id, locale, htmlOf(`guides/${id}/`), day)),
      ),
    ];
  });
  return [...pages, ...catalogueContradictions(catalogue, day)];
}

/** The states, days and amounts of the open data that are not those of the content. */
function catalogueContradictions({ programmes, services }: CatalogueFile, day: PlainDate): string[] {
  const states = [...programmes, ...services].flatMap(({ id, today }) => {
    const { state, until, ends } = serviceAvailabilityOn(loadEntry(id), day);
    const isSame = today.state === state && today.until === until && today.ends === ends;
    return isSame ? [] : [`/open-data/catalogue.json: ${id} is ${state} on ${day}, not ${today.state}.`];
  });
  const amounts = programmes.flatMap(({ id, amount, figures }) =>
    (amount?.parts ?? []).flatMap(({ id: part, yen }) => {
      const known = Object.values(figures).map(({ value }) => value);
      const isKnown = !yen || [yen.min, yen.max].every((each) => each === 0 || known.includes(each));
      return isKnown ? [] : [`/open-data/catalogue.json: ${id} pays for ${part} what no figure says.`];
    }),
  );
  return [...states, ...amounts];
}
