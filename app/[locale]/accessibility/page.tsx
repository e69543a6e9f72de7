import { AccessibilityText } from '@/components/text/accessibility-text';
import { ContentFrame } from '../content-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'AccessibilityPage');

export default async function AccessibilityPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ContentFrame locale={locale} path="accessibility/" trail={await pageTrail(locale, 'AccessibilityPage')}>
      <AccessibilityText />
    </ContentFrame>
  );
}
