import '../../list.css';
import { Finder } from '@/components/finder/finder';
import type { FinderProps } from '@/components/finder/finder-props';
import { Island } from '@/components/site/island';
import type { MoreLists } from '@/components/finder/more-cards';
import { ProgrammeList, type ListedProgramme } from '@/components/finder/programme-list';
import { compiledNamespaces } from '@/lib/content/compiled-messages';
import { loadCatalogue, loadDesks, loadServices } from '@/lib/content/load';
import { loadElsewhere, loadElsewhereWords } from '@/lib/content/load-elsewhere';
import { loadProgrammeWords, loadServiceWords } from '@/lib/content/load-words';
import { searchData, searchDataUrl } from '@/lib/content/search-data';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { serviceAvailabilityOn, type Programme, type Service } from '@/lib/rules';
import { codesIn } from '@/lib/search/codes-in';
import { buildDay } from '../../build-day';
import { SiteFrame } from '../frame';
import { guideNames } from '../guides/guide-names';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'ProgrammesPage');

export default async function ProgrammesPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <SiteFrame locale={locale} path="programmes/" trail={await pageTrail(locale, 'ProgrammesPage')}>
      <ProgrammeList locale={locale} programmes={listed(locale)} more={moreLists(locale)}>
        <Island name="finder" props={finderProps(locale)}>
          <Finder
            locale={locale}
            codes={codesIn(searchData(locale, buildDay).entries)}
            desk={loadDesks(locale).promotion}
          />
        </Island>
      </ProgrammeList>
    </SiteFrame>
  );
}

/** Programmes first, then services, each in the order of its list. */
function listed(locale: Locale): ListedProgramme[] {
  const programmes = loadCatalogue().programmes.map((each) => entry(each, locale, loadProgrammeWords));
  return [...programmes, ...loadServices().map((each) => entry(each, locale, loadServiceWords))];
}

function moreLists(locale: Locale): MoreLists {
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

function finderProps(locale: Locale): FinderProps {
  const { found = '', failed = '' } = compiledNamespaces(locale, (name) => name === 'Finder').Finder ?? {};
  return {
    intlTag: formatsIn(locale).intlTag,
    dataUrl: searchDataUrl(locale, buildDay),
    sentences: { Finder: { found, failed } },
  };
}
