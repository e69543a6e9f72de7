import type { Metadata } from 'next';
import { HomeGuides } from '@/components/home/home-guides';
import { HomeHero } from '@/components/home/home-hero';
import { HomeMarks } from '@/components/home/home-marks';
import { HomePromises } from '@/components/home/home-promises';
import { HomeSearch } from '@/components/home/home-search';
import { HomeTopics } from '@/components/home/home-topics';
import { loadCatalogue, loadServices } from '@/lib/content/load';
import { ContentFrame } from './content-frame';
import { guideNames } from './guides/guide-names';
import { pageLocale } from './page-locale';
import { manifestAddress } from './page-metadata';
import { topicsOf } from './topics';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { manifest: manifestAddress(await pageLocale(params)) };
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { programmes } = loadCatalogue();
  return (
    <ContentFrame locale={locale} path="">
      <HomeHero locale={locale} programmes={programmes.length} />
      <div className="wrap space-y-12 pt-10">
        <HomeSearch locale={locale} />
        <HomeMarks />
        <HomeTopics locale={locale} topics={topicsOf([...programmes, ...loadServices()])} />
        <HomeGuides locale={locale} guides={guideNames(locale)} />
        <HomePromises locale={locale} />
      </div>
    </ContentFrame>
  );
}
