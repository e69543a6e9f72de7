import { AboutText } from '@/components/text/about-text';
import { loadOperator } from '@/lib/content/load-contacts';
import { contactOf } from '../contact-of';
import { ContentFrame } from '../content-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'AboutPage');

export default async function AboutPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ContentFrame locale={locale} path="about/" trail={await pageTrail(locale, 'AboutPage')}>
      <AboutText
        locale={locale}
        facts={{ operator: loadOperator(locale), cityHall: await contactOf('city-hall', locale) }}
      />
    </ContentFrame>
  );
}
