import { GuideList } from '@/components/guides/guide-list';
import { ReadingFrame } from '../reading-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';
import { guideNames } from './guide-names';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'GuidesPage');

export default async function GuidesPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ReadingFrame locale={locale} path="guides/" trail={await pageTrail(locale, 'GuidesPage')}>
      <GuideList locale={locale} guides={guideNames(locale)} />
    </ReadingFrame>
  );
}
