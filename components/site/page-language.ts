import { cache } from 'react';
import { defaultLocale } from '@/lib/i18n/locales';

/** Kept once for each page that is being made. */
export const pageBeingMade = /* @__PURE__ */ cache((): { language?: string } => ({}));

let apart: string | undefined;

/** Makes a part of a page apart from it, in the language of that page. */
export function madeApart<T>(language: string, make: () => T): T {
  apart = language;
  try {
    return make();
  } finally {
    apart = undefined;
  }
}

/** What `lang` says of the page: of the one in the browser, or of the one that is being made; Japanese where nobody has said. */
export function pageLanguage(): string {
  if (typeof document !== 'undefined') return document.documentElement.lang;
  return pageBeingMade().language ?? apart ?? defaultLocale;
}
