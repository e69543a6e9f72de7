import type { PlainDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import { usePageWords } from './use-page-words';

/** Of which day a page is that was kept on the device: the export takes it away, and shows it on the copy that is kept. */
export function KeptLine({ locale, made }: { locale: Locale; made: PlainDate }) {
  const words = usePageWords('SitePage');
  return (
    <aside data-kept="" hidden className="wrap screen-only pt-4">
      <p className="notice">{words('kept', { date: formatDate(made, formatsIn(locale)) })}</p>
    </aside>
  );
}
