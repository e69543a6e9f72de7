import type { ReactNode } from 'react';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { siteOrigin } from '@/lib/site-origin';
import { Breadcrumb, type Crumb } from './breadcrumb';
import { KeptLine } from './kept-line';
import { LanguageLinks } from './language-links';
import { LanguageMenu } from './language-menu';
import { RubyText } from './ruby-text';
import { SiteFooter, type SiteFacts } from './site-footer';
import { SiteHeader } from './site-header';
import { usePageWords } from './use-page-words';

interface Props {
  locale: Locale;
  /** The page's address below the language: '' for the home page, 'programmes/'. */
  path: string;
  /** The pages between the home page and this one, then this one; none on the home page. */
  trail?: Crumb[];
  facts: SiteFacts;
  /** Said in the language of the reader above a page that is Japanese because it has not been translated. */
  missing?: string | undefined;
  children: ReactNode;
}

/** What every page has: the way to its text, whose site it is, where it stands, and whom to ask. */
export function SitePage({ missing, ...props }: Props) {
  if (missing === undefined) return <Whole {...props} />;
  return (
    <>
      <div className="wrap pt-4">
        <p className="notice">
          <RubyText text={missing} />
        </p>
      </div>
      <div lang={defaultLocale} className="contents">
        <Whole {...props} />
      </div>
    </>
  );
}

function Whole({ locale, path, trail = [], facts, children }: Omit<Props, 'missing'>) {
  const words = usePageWords('SitePage');
  return (
    <>
      <LanguageLinks origin={siteOrigin(process.env.SITE_ORIGIN)} path={path} />
      <a href="#main" className="skip-link screen-only">
        {words('skip')}
      </a>
      <KeptLine locale={locale} made={facts.made} />
      <SiteHeader
        locale={locale}
        languages={<LanguageMenu locale={locale} path={path} />}
        isBrief={path === 'check/'}
      />
      {trail.length > 0 && <Breadcrumb locale={locale} trail={trail} />}
      <main id="main">{children}</main>
      <SiteFooter locale={locale} facts={facts} />
    </>
  );
}
