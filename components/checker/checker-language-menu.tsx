'use client';

import type { Locale } from '@/lib/i18n/locales';
import { LanguageMenu } from '../site/language-menu';
import { useFragment } from './use-fragment';

/** The language menu of the checker's page: its links name the step, so that changing the language stays where one is. */
export function CheckerLanguageMenu({ locale }: { locale: Locale }) {
  const { fragment } = useFragment();
  return <LanguageMenu locale={locale} path={fragment ? `check/#${fragment}` : 'check/'} />;
}
