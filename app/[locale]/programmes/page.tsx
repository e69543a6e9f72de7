import { ProgrammeList, type ListedProgramme } from '@/components/programme-list';
import { loadCatalogue, loadServices } from '@/lib/content/load';
import { loadProgrammeWords, loadServiceWords } from '@/lib/content/load-words';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { serviceAvailabilityOn } from '@/lib/rules/availability';
import type { Programme, Service } from '@/lib/rules/schema';
import { buildDay } from '../../build-day';
import { ContentFrame } from '../content-frame';
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
    <ContentFrame locale={locale} path="programmes/" trail={await pageTrail(locale, 'ProgrammesPage')}>
      <ProgrammeList locale={locale} programmes={listed(locale)} />
    </ContentFrame>
  );
}

/** Programmes first, then services, each in the order of its list. */
function listed(locale: Locale): ListedProgramme[] {
  const programmes = loadCatalogue().programmes.map((each) => entry(each, locale, loadProgrammeWords));
  return [...programmes, ...loadServices().map((each) => entry(each, locale, loadServiceWords))];
}

function entry(
  each: Programme | Service,
  locale: Locale,
  wordsOf: typeof loadProgrammeWords | typeof loadServiceWords,
): ListedProgramme {
  const { id, topics } = each;
  const { title, summary } = wordsOf(id, locale);
  const japaneseTitle = wordsOf(id, defaultLocale).title;
  return { id, topics, title, japaneseTitle, summary, availability: serviceAvailabilityOn(each, buildDay) };
}
