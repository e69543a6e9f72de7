import { PageTitle } from '../site/page-title';
import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from '../site/use-page-words';
import { HomeStarts } from './home-starts';

/** What this is, for whom, and the one button. */
export function HomeHero({ locale, programmes }: { locale: Locale; programmes: number }) {
  const words = usePageWords('HomeHero');
  return (
    <div className="bg-key-50">
      <div className="wrap grid items-center gap-5 pt-6 pb-8 md:gap-12 md:py-12 lg:grid-cols-[5fr_4fr]">
        <div className="min-w-0">
          <PageTitle className="lg:text-[2.25rem]">{words('heading')}</PageTitle>
          <p className="measure mt-3">{words('lead', { count: programmes })}</p>
          <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-1">
            <a className="button w-full md:w-auto md:min-w-64" href={`/${locale}/check/`}>
              {words('start')}
            </a>
            <span className="text-small">{words('promise', { minutes: 5 })}</span>
          </p>
        </div>
        <HomeStarts locale={locale} />
      </div>
    </div>
  );
}
