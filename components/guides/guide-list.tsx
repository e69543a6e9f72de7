import { PageTitle } from '../site/page-title';
import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from '../site/use-page-words';
import { GuideLinks, type GuideName } from '../site/guide-links';

/** Every guide, with what guides are. */
export function GuideList({ locale, guides }: { locale: Locale; guides: readonly GuideName[] }) {
  const words = usePageWords('GuidesPage');
  return (
    <div className="wrap space-y-8 pt-6">
      <div className="measure space-y-4">
        <PageTitle>{words('heading')}</PageTitle>
        <p>{words('lead')}</p>
      </div>
      <GuideLinks locale={locale} guides={guides} />
    </div>
  );
}
