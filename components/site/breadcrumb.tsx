import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { usePlainPageWords, usePageWords } from './use-page-words';

export interface Crumb {
  name: ReactNode;
  /** Where the step leads; the page itself has none. */
  path?: string;
}

/** Where the page stands, from the home page down. */
export function Breadcrumb({ locale, trail }: { locale: Locale; trail: Crumb[] }) {
  const words = usePageWords('Breadcrumb');
  const plain = usePlainPageWords('Breadcrumb');
  return (
    <nav aria-label={plain('label')} className="wrap screen-only pt-2 text-small">
      <ol>
        {[{ name: words('home'), path: '' }, ...trail].map(({ name, path }, index) => (
          <li key={index} className="inline">
            {index > 0 && (
              <span aria-hidden="true" className="mx-2">
                ›
              </span>
            )}
            {path === undefined ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a className="row-link" href={`/${locale}/${path}`}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
