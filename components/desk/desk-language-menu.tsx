'use client';

import type { MouseEvent } from 'react';
import type { LanguageName } from '@/lib/i18n/language';
import type { Locale } from '@/lib/i18n/locales';
import { LanguageMenu } from '../site/language-menu';
import { handOver } from './hand-over';

interface Props {
  locale: Locale;
  languages: readonly LanguageName[];
}

/** The language menu of the desk's page: the answers go along into the other language. */
export function DeskLanguageMenu({ locale, languages }: Props) {
  return (
    <div className="contents" onClick={onClick}>
      <LanguageMenu locale={locale} languages={languages} path="desk/" />
    </div>
  );
}

function onClick({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const isElsewhere = ctrlKey || metaKey || shiftKey;
  if (!isElsewhere && target instanceof Element && target.closest('a')) handOver();
}
