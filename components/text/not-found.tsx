import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from '../site/use-page-words';

/** What to do at an address where nothing stands. */
export function NotFound({ locale }: { locale: Locale }) {
  const words = usePageWords('NotFoundPage');
  return (
    <div className="wrap pt-8">
      <div className="measure space-y-4">
        <h1>{words('heading')}</h1>
        <p>{words('lead')}</p>
        <ul>
          <li>
            <a className="row-link" href={`/${locale}/`}>
              {words('home')}
            </a>
          </li>
          <li>
            <a className="row-link" href={`/${locale}/programmes/`}>
              {words('programmes')}
            </a>
          </li>
        </ul>
      </div>
    </div>
  );
}
