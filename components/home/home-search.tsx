import type { Locale } from '@/lib/i18n/locales';
import { fragmentFrom } from '@/lib/search/state';
import { usePageWords, usePlainPageWords } from '../site/use-page-words';

/** The way to the search: a link that looks like its field and leads into it, and a few searches. A form here could not carry words without a server seeing them. */
export function HomeSearch({ locale }: { locale: Locale }) {
  const words = usePageWords('HomeSearch');
  const plain = usePlainPageWords('HomeSearch');
  const list = `/${locale}/programmes/`;
  return (
    <section aria-labelledby="search" className="space-y-2">
      <h2 id="search">{words('heading')}</h2>
      <p>
        <a
          href={`${list}#finder-words`}
          className="flex min-h-14 max-w-160 items-center gap-3 rounded-8 border border-solid-gray-700 bg-white px-4 py-2"
        >
          <Glass />
          <span>{words('open')}</span>
        </a>
      </p>
      <ul className="flex flex-wrap items-center gap-x-6">
        <li aria-hidden="true">{words('examples')}</li>
        {(['moving', 'telework', 'birth', 'card', 'waste'] as const).map((example) => (
          <li key={example}>
            <a className="row-link" href={list + searchFor(plain(example))}>
              <span>{words(example)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="text-small">{words('private')}</p>
    </section>
  );
}

const searchFor = (typed: string): string =>
  fragmentFrom({ typed, chosen: { topic: [], audience: [], availability: [], kind: [] } });

function Glass() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 text-key-900">
      <path
        d="M10.5 17a6.5 6.5 0 1 0 0-13a6.5 6.5 0 0 0 0 13zM15.5 15.5l5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      />
    </svg>
  );
}
