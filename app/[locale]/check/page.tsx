import '../../checker.css';
import { CheckWithoutScript } from '@/components/site/check-without-script';
import { Checker } from '@/components/checker/checker';
import { TranslationLine } from '@/components/site/translation-line';
import { IfNothing } from '@/components/site/if-nothing';
import { Island } from '@/components/site/island';
import { besideUrl, checkerDataUrl, laterUrl } from '@/lib/content/checker-files';
import { defaultLocale } from '@/lib/i18n/locales';
import { buildDay } from '../../build-day';
import { SiteFrame } from '../frame';
import { loadFailureWords } from '../load-failure-words';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'CheckPage');

export default async function CheckPage({ params }: Props) {
  const locale = await pageLocale(params);
  const checker = {
    dataUrl: checkerDataUrl(locale),
    laterUrl: laterUrl(locale),
    ...(locale !== defaultLocale && { besideUrl: besideUrl() }),
    words: await loadFailureWords(locale),
  };
  return (
    <SiteFrame locale={locale} path="check/" trail={await pageTrail(locale, 'CheckPage')}>
      <div className="wrap pt-6">
        <div className="scripted">
          <Island name="checker" props={checker} made={buildDay}>
            <Checker {...checker} />
          </Island>
          <IfNothing locale={locale} path="check/" phone={checker.words.phone.number} keepsAnswers />
        </div>
        <CheckWithoutScript locale={locale} />
        <div className="screen-only mt-8">
          <TranslationLine />
        </div>
      </div>
    </SiteFrame>
  );
}
