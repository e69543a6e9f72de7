import type { MoreLists } from '@/components/finder/more-cards';
import type { ListedProgramme } from '@/components/finder/programme-list';
import { loadCatalogue, loadDesks, loadServices } from '@/lib/content/load';
import { loadElsewhere, loadElsewhereWords } from '@/lib/content/load-elsewhere';
import { loadProgrammeWords, loadServiceWords } from '@/lib/content/load-words';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { serviceAvailabilityOn, type Programme, type Service } from '@/lib/rules';
import { buildDay } from '../../build-day';
import { guideNames } from '../guides/guide-names';

/** What the list shows: programmes first, then services, each in the order of its list. */
export function listedProgrammes(locale: Locale): ListedProgramme[] {
  const programmes = loadCatalogue().programmes.map((each) => entry(each, locale, loadProgrammeWords));
  return [...programmes, ...loadServices().map((each) => entry(each, locale, loadServiceWords))];
}

/** What is found beside them. */
export function moreLists(locale: Locale): MoreLists {
  const { titles, what } = loadElsewhereWords(locale);
  return {
    guides: guideNames(locale),
    elsewhere: loadElsewhere().items.map(({ id }) => ({
      id,
      title: titles[id] ?? '',
      summary: what[id] ?? '',
    })),
    desks: Object.values(loadDesks(locale)),
  };
}

function entry(
  each: Programme | Service,
  locale: Locale,
  wordsOf: typeof loadProgrammeWords | typeof loadServiceWords,
): ListedProgramme {
  const { id, topics } = each;
  const { title, summary, language } = wordsOf(id, locale);
  return {
    ...{ id, topics, title, summary, isJapanese: language !== locale },
    japaneseTitle: wordsOf(id, defaultLocale).title,
    availability: serviceAvailabilityOn(each, buildDay),
  };
}
