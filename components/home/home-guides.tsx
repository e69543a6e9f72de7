import type { Locale } from '@/lib/i18n/locales';
import { GuideLinks, type GuideName } from '../site/guide-links';
import { usePageWords } from '../site/use-page-words';

/** The guides, for those whose question is larger than one programme. */
export function HomeGuides({ locale, guides }: { locale: Locale; guides: readonly GuideName[] }) {
  const words = usePageWords('HomeGuides');
  return (
    <section aria-labelledby="guides" className="space-y-4">
      <h2 id="guides">{words('heading')}</h2>
      <GuideLinks locale={locale} guides={guides} />
    </section>
  );
}
