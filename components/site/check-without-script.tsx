import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from './use-page-words';

/** What stands in the checker's place where no script runs, or none of today: the same conditions, to read. */
export function CheckWithoutScript({ locale }: { locale: Locale }) {
  const words = usePageWords('CheckPage');
  return (
    <div className="without-script measure space-y-4">
      <h1>{words('heading')}</h1>
      <p>{words('noScript')}</p>
      <p>{words('instead')}</p>
      <p>
        <a className="button" href={`/${locale}/programmes/`}>
          {words('list')}
        </a>
      </p>
    </div>
  );
}
