import type { GuideName } from '@/components/site/guide-links';
import { loadGuideIds, loadGuideWords } from '@/lib/content/load-guides';
import type { Locale } from '@/lib/i18n/locales';

/** Every guide by name, in the order shown. */
export function guideNames(locale: Locale): GuideName[] {
  return loadGuideIds().map((id) => {
    const { title, summary } = loadGuideWords(id, locale);
    return { id, title, summary };
  });
}
