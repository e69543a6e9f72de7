import type { Locale } from '@/lib/i18n/locales';
import { useWords } from '../use-words';
import { GuideLinks, type GuideName } from './guide-links';

/** Every guide, with what guides are. */
export function GuideList({ locale, guides }: { locale: Locale; guides: readonly GuideName[] }) {
  const words = useWords('GuidesPage');
  return (
    <div className="wrap space-y-8 pt-6">
      <div className="measure space-y-4">
        <h1>{words('heading')}</h1>
        <p>{words('lead')}</p>
      </div>
      <GuideLinks locale={locale} guides={guides} />
    </div>
  );
}
