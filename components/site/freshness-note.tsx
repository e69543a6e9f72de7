import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import type { Freshness as Known } from '@/lib/rules';
import { usePageWords } from './use-page-words';

/** When the facts of this page were compared with their sources, and when that is planned again or was missed. */
export function FreshnessNote({ freshness, locale }: { freshness: Known; locale: Locale }) {
  const words = usePageWords('Freshness');
  const { checked, recheck, isDue } = freshness;
  const day = formatDate(recheck, formatsIn(locale));
  return (
    <p className="text-small">
      {words('checked', { day: formatDate(checked, formatsIn(locale)) })}{' '}
      {isDue ? <strong>{words('due', { day })}</strong> : words('next', { day })}
    </p>
  );
}
