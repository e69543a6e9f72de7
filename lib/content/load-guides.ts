import { join } from 'node:path';
import type { Locale } from '../i18n/locales';
import type { PlainDate } from '../dates';
import { serviceAvailabilityOn, type Figure, type Programme, type Service } from '../rules';
import type { Guide, GuideWords } from '../words/content-words';
import { programmeOrderSchema } from './catalogue-schemas';
import { fillFigures } from './fill-figures';
import { guideSchema, guideWordsSchema } from './guide-schemas';
import { contentRoot, loadProgramme, loadService, loadServiceIds } from './load';
import { loadProgrammeWords, loadServiceWords, loadWords } from './load-words';
import { readContent } from './read-file';
import { readSearchWords } from './translation/words-file';

/** The guide ids in the order they are shown. */
export function loadGuideIds(root = contentRoot): readonly string[] {
  return readContent(join(root, 'guides.yaml'), programmeOrderSchema);
}

/** One guide: everything but its words. */
export function loadGuide(id: string, root = contentRoot): Guide {
  return readContent(join(root, 'guides', id, 'guide.yaml'), guideSchema);
}

/** The same with the sentences that hold on a day: what speaks of a state does while all that it leads to is in it. */
export function loadGuideOn(id: string, day: PlainDate, root = contentRoot): Guide {
  const guide = loadGuide(id, root);
  const stateOf = (entry: string) => serviceAvailabilityOn(loadEntry(entry, root), day).state;
  const holds = (item: Guide['sections'][number]['items'][number]) =>
    item.while === undefined || item.programmes.every((entry) => stateOf(entry) === item.while);
  return {
    ...guide,
    sections: guide.sections.map((each) => ({ ...each, items: each.items.filter(holds) })),
  };
}

/** The words of one guide with every figure filled in, its own or a programme's; Japanese where the language has none. */
export function loadGuideWords(id: string, locale: Locale, root = contentRoot): GuideWords {
  const { words, language } = loadWords(join(root, 'guides', id), locale, guideWordsSchema);
  const guide = loadGuide(id, root);
  return { ...fillFigures(words, (name) => figureForGuide(guide, name, root), language), language };
}

/** The words by which a guide is found, in a language. */
export function loadGuideSearchWords(
  id: string,
  locale: Locale,
  root = contentRoot,
): readonly string[] | undefined {
  return readSearchWords(join(root, 'guides', id), locale);
}

/** A figure that a guide names: its own, or `child-medical.lastAge` of a programme or service. */
export function figureForGuide(guide: Guide, name: string, root = contentRoot): Figure | undefined {
  const [entry = '', figure] = name.split('.');
  return figure === undefined ? guide.figures[entry] : loadEntry(entry, root).figures[figure];
}

/** The programme or service of that id. */
export function loadEntry(id: string, root = contentRoot): Programme | Service {
  return isService(id, root) ? loadService(id, root) : loadProgramme(id, root);
}

/** What the programme or service of that id is called in a language. */
export function loadEntryTitle(id: string, locale: Locale, root = contentRoot): string {
  const words = isService(id, root)
    ? loadServiceWords(id, locale, root)
    : loadProgrammeWords(id, locale, root);
  return words.title;
}

const isService = (id: string, root: string): boolean => loadServiceIds(root).includes(id);
