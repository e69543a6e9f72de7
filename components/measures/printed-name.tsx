import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import type { Name } from '@/lib/strategy';

/** A name as the strategy prints it, to point at from another language. */
export function PrintedName({ locale, name }: { locale: Locale; name: Name }) {
  if (locale === defaultLocale) return null;
  return (
    <>
      {' '}
      <em lang="ja" className="block text-small font-normal text-solid-gray-700">
        {name.japanese}
      </em>
    </>
  );
}
