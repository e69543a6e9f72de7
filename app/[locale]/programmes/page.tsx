import { ProgrammeList, type ListedProgramme } from '@/components/programme-list';
import { loadCatalogue } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import type { Locale } from '@/lib/i18n/locales';
import { availabilityOn } from '@/lib/rules/availability';
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

function listed(locale: Locale): ListedProgramme[] {
  return loadCatalogue().programmes.map((programme) => {
    const { title, summary } = loadProgrammeWords(programme.id, locale);
    const japaneseTitle = loadProgrammeWords(programme.id, 'ja').title;
    const availability = availabilityOn(programme, buildDay);
    return { id: programme.id, topics: programme.topics, title, japaneseTitle, summary, availability };
  });
}
