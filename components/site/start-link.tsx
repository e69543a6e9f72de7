import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from './use-page-words';

/** What other sites show in a frame: what the checker is, and the way to it, out of the frame. */
export function StartLink({ locale }: { locale: Locale }) {
  const words = usePageWords('Embed');
  return (
    <main className="space-y-3 p-4">
      <h1 className="text-h2">{words('heading')}</h1>
      <p>{words('lead')}</p>
      <p>
        <a className="button" href={`/${locale}/check/`} target="_top">
          {words('start')}
        </a>
      </p>
    </main>
  );
}
