import '../../checker.css';
import { getTranslations } from 'next-intl/server';
import { CheckWithoutScript } from '@/components/check-without-script';
import { Checker } from '@/components/checker/checker';
import { CheckerLanguageMenu } from '@/components/checker/language-menu';
import { RubyText } from '@/components/ruby-text';
import { checkerDataUrl } from '@/lib/content/checker-data';
import { loadDesks } from '@/lib/content/load';
import type { Locale } from '@/lib/i18n/locales';
import { Frame } from '../frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'CheckPage');

export default async function CheckPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <Frame
      locale={locale}
      path="check/"
      trail={await pageTrail(locale, 'CheckPage')}
      languages={<CheckerLanguageMenu locale={locale} />}
    >
      <div className="wrap pt-6">
        <CheckWithoutScript locale={locale} />
        <div className="scripted">
          <Checker locale={locale} dataUrl={checkerDataUrl(locale)} words={await loadWords(locale)} />
        </div>
      </div>
    </Frame>
  );
}

/** What the checker says before its own words have arrived. */
async function loadWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'CheckPage' });
  const [loading, failed, retry, list, label] = (
    ['loading', 'failed', 'retry', 'list', 'phone'] as const
  ).map((key) => <RubyText key={key} text={t(key)} />);
  return { loading, failed, retry, list, phone: { label, number: loadDesks(locale).promotion?.phone ?? '' } };
}
