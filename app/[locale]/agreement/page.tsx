import { AgreementText } from '@/components/text/agreement-text';
import { buildDay } from '../../build-day';
import { ContentFrame } from '../content-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';
import { agreementFacts } from './agreement-facts';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'AgreementPage');

export default async function AgreementPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ContentFrame locale={locale} path="agreement/" trail={await pageTrail(locale, 'AgreementPage')}>
      <AgreementText facts={agreementFacts(locale, buildDay)} />
    </ContentFrame>
  );
}
