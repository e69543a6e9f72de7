import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { AvailabilityLine } from '../site/availability';
import { RubyText } from '../site/ruby-text';
import type { GuideEntry } from './guide-props';

/** The way to a programme or service, with its Japanese name to point at in other languages, and whether it is known to be open. */
export function EntryLink({ entry, locale }: { entry: GuideEntry; locale: Locale }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <a className="row-link" href={`/${locale}/programmes/${entry.id}/`}>
        <span>
          <RubyText text={entry.title} />
        </span>
      </a>
      {locale !== defaultLocale && !entry.title.includes(entry.japaneseTitle) && (
        <em lang="ja" className="text-small text-solid-gray-700">
          {entry.japaneseTitle}
        </em>
      )}
      <AvailabilityLine availability={entry.availability} locale={locale} />
    </p>
  );
}
