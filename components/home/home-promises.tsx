import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from '../site/use-page-words';

/** Where what is said here comes from, and what happens to the answers: nothing. */
export function HomePromises({ locale }: { locale: Locale }) {
  const words = usePageWords('HomePromises');
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{words('heading')}</h2>
      <ul className="mt-4 grid gap-6 md:grid-cols-2">
        {(['sources', 'unknown', 'private', 'city'] as const).map((promise) => (
          <li key={promise} className="border-t-2 border-key-900 pt-3">
            <h3>{words(`${promise}.title`)}</h3>
            <p className="mt-1">{words(`${promise}.text`)}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <a className="row-link" href={`/${locale}/about/`}>
          {words('about')}
        </a>
        <a className="row-link" href={`/${locale}/sources/`}>
          {words('list')}
        </a>
      </p>
    </section>
  );
}
