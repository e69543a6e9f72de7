'use client';

import type { LanguageName } from '@/lib/i18n/language';
import type { Locale } from '@/lib/i18n/locales';
import { LanguageMenu } from '../site/language-menu';
import { useFragment } from './use-fragment';

interface Props {
  locale: Locale;
  languages: readonly LanguageName[];
}

/** The language menu of the checker's page: its links name the step, so that changing the language stays where one is. */
export function CheckerLanguageMenu({ locale, languages }: Props) {
  const { fragment } = useFragment();
  return (
    <LanguageMenu locale={locale} languages={languages} path={fragment ? `check/#${fragment}` : 'check/'} />
  );
}
