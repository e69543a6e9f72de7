import { OpenDataText } from '@/components/text/open-data-text';
import { openDataSets } from '@/lib/content/open-data';
import { ContentFrame } from '../content-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'OpenDataPage');

export default async function OpenDataPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ContentFrame locale={locale} path="open-data/" trail={await pageTrail(locale, 'OpenDataPage')}>
      <OpenDataText sets={openDataSets} />
    </ContentFrame>
  );
}
