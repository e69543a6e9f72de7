import '../../../links.css';
import { getMessages, getTranslations } from 'next-intl/server';
import { TranslationLine } from '@/components/site/translation-line';
import { IfNothing } from '@/components/site/if-nothing';
import { Island } from '@/components/site/island';
import { LinkMaker } from '@/components/link-maker/link-maker';
import type { LinkWords } from '@/components/link-maker/link-words';
import { RubyText } from '@/components/site/ruby-text';
import { loadCatalogue, loadDesks } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { languages } from '@/lib/i18n/languages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { SiteFrame } from '../../frame';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { topicsOf } from '../../topics';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'LinkMaker');

export default async function LinksPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'LinkMaker' });
  const desk = await getTranslations({ locale, namespace: 'DeskPage' });
  const words = await Promise.all(locales.map(async (each) => [each, await wordsOf(each)] as const));
  const maker = {
    locale,
    topics: topicsOf(loadCatalogue().programmes),
    words: Object.fromEntries(words) as Record<Locale, LinkWords>, // every locale is in the list
  };
  return (
    <SiteFrame
      locale={locale}
      path="desk/links/"
      trail={[
        { name: <RubyText text={desk('heading')} />, path: 'desk/' },
        { name: <RubyText text={t('heading')} /> },
      ]}
    >
      <div className="wrap pt-6">
        <h1>
          <RubyText text={t('heading')} />
        </h1>
        <p className="screen-only measure mt-2 mb-6">
          <RubyText text={t('lead')} />
        </p>
        <p className="without-script notice">
          <RubyText text={t('noScript')} />
        </p>
        <div className="scripted">
          <Island name="link-maker" props={maker}>
            <LinkMaker {...maker} />
          </Island>
          <IfNothing locale={locale} path="desk/links/" phone={loadDesks(locale).promotion?.phone ?? ''} />
        </div>
        <div className="screen-only mt-8">
          <TranslationLine />
        </div>
      </div>
    </SiteFrame>
  );
}

/** Everything the link maker and its flyer say in one language. */
async function wordsOf(locale: Locale): Promise<LinkWords> {
  const { LinkMaker: say, Site, Topics } = await getMessages({ locale });
  const { name = '', phone = '' } = loadDesks(locale).promotion ?? {};
  const { hasFurigana, formats } = languages[locale];
  return {
    language: { name: formats.name, htmlLang: formats.htmlLang, hasFurigana },
    say,
    site: Site.title,
    topics: Topics,
    programmes: loadCatalogue().programmes.map(({ id }) => ({
      id,
      title: loadProgrammeWords(id, locale).title,
    })),
    desk: { name, phone },
  };
}
