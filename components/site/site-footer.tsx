import type { PlainDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import type { Desk } from '@/lib/words/content-words';
import { PhoneLink } from './phone-link';
import { RubyText } from './ruby-text';
import { usePageWords } from './use-page-words';

export interface SiteFacts {
  /** The day the pages were made. */
  made: PlainDate;
  /** The day the content was last compared with its sources. */
  updated: PlainDate;
  contacts: readonly Contact[];
}

export interface Contact {
  desk: Desk;
  /** What the number was read in, and that paper's own date. */
  source: string;
}

/** Whom to ask, when the page was last brought up to date, and the rest of the site; the same on every page. */
export function SiteFooter({ locale, facts }: { locale: Locale; facts: SiteFacts }) {
  const words = usePageWords('SiteFooter');
  return (
    <footer className="mt-16 border-t border-solid-gray-300 bg-solid-gray-50 py-8">
      <div className="wrap grid gap-8 md:grid-cols-2">
        <section className="space-y-4" aria-labelledby="contact">
          <h2 id="contact" className="text-h3">
            {words('contact')}
          </h2>
          {facts.contacts.map(({ desk, source }) => (
            <p key={desk.id}>
              <RubyText text={desk.name} />
              <br />
              {desk.phone && <PhoneLink phone={desk.phone} label={words('phone')} />}
              <span className="block text-small text-solid-gray-700">
                <RubyText text={source} />
              </span>
            </p>
          ))}
          <p>{words('decides')}</p>
        </section>
        <div className="space-y-4">
          <ul className="screen-only">
            {(
              [
                'check',
                'programmes',
                'guides',
                'measures',
                'desk',
                'about',
                'sources',
                'open-data',
                'accessibility',
              ] as const
            ).map((section) => (
              <li key={section}>
                <a className="row-link" href={`/${locale}/${section}/`}>
                  {words(section)}
                </a>
              </li>
            ))}
            <li>
              <a className="row-link" href="https://www.city.honjo.lg.jp/">
                {words('official')}
              </a>
            </li>
          </ul>
          <p>{words('updated', { date: formatDate(facts.updated, formatsIn(locale)) })}</p>
        </div>
      </div>
    </footer>
  );
}
