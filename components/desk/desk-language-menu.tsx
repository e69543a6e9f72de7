'use client';

import type { MouseEvent } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { LanguageMenu } from '../site/language-menu';
import { handOver } from './hand-over';

/** The language menu of the desk's page: the answers go along into the other language. */
export function DeskLanguageMenu({ locale }: { locale: Locale }) {
  return (
    <div className="contents" onClick={onClick}>
      <LanguageMenu locale={locale} path="desk/" />
    </div>
  );
}

function onClick({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const isElsewhere = ctrlKey || metaKey || shiftKey;
  if (!isElsewhere && target instanceof Element && target.closest('a')) handOver();
}
