import '../../desk.css';
import { getTranslations } from 'next-intl/server';
import { CheckWithoutScript } from '@/components/site/check-without-script';
import { DeskIsland } from '@/components/desk/desk-island';
import { TranslationLine } from '@/components/site/translation-line';
import { IfNothing } from '@/components/site/if-nothing';
import { Island } from '@/components/site/island';
import { RubyText } from '@/components/site/ruby-text';
import { checkerDataUrl, laterUrl } from '@/lib/content/checker-files';
import { deskWords } from '@/lib/content/load-desk-words';
import { beside } from '@/lib/i18n/beside';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { buildDay } from '../../build-day';
import { SiteFrame } from '../frame';
import { loadFailureWords } from '../load-failure-words';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'DeskPage');

export default async function DeskPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [heading, lead, links] = await headings(locale);
  const isJapanese = locale === defaultLocale;
  const desk = {
    dataUrls: {
      japanese: checkerDataUrl(defaultLocale),
      ...(!isJapanese && { other: checkerDataUrl(locale) }),
    },
    laterUrls: { japanese: laterUrl(defaultLocale), ...(!isJapanese && { other: laterUrl(locale) }) },
    words: deskWords(locale),
    load: await loadFailureWords(locale),
  };
  return (
    <SiteFrame locale={locale} path="desk/" trail={await pageTrail(locale, 'DeskPage')}>
      <div className="wrap pt-6">
        <div className="scripted space-y-4">
          <div lang="ja" className="screen-only">
            <h1>
              <RubyText text={heading} />
            </h1>
            <p className="mt-2">
              <RubyText text={lead} />
            </p>
            {/* This page keeps the answers of a visit only while it stands. */}
            <a className="row-link" href={`/${locale}/desk/links/`} target="_blank">
              <RubyText text={links} />
            </a>
          </div>
          <Island name="desk" props={desk} made={buildDay}>
            <DeskIsland {...desk} />
          </Island>
          <IfNothing locale={locale} path="desk/" phone={desk.load.phone.number} />
        </div>
        <CheckWithoutScript locale={locale} />
        <div className="screen-only mt-8">
          <TranslationLine />
        </div>
      </div>
    </SiteFrame>
  );
}

/** Heading, lead and the way to links and flyers in Japanese, with the page's language beside. */
async function headings(locale: Locale): Promise<[string, string, string]> {
  const [japanese, own] = await Promise.all(
    [defaultLocale, locale].map((each) => getTranslations({ locale: each, namespace: 'DeskPage' })),
  );
  const both = (key: 'heading' | 'lead' | 'links') =>
    beside(japanese?.(key) ?? '', own?.(key) ?? '', formatsIn(locale).htmlLang);
  return [both('heading'), both('lead'), both('links')];
}
