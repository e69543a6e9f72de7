import type { Locale } from '@/lib/i18n/locales';
import type { Desk } from '@/lib/words/content-words';
import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import * as parts from './part-ids';

/** What to try and whom to ask when nothing fits. */
export function NothingFound({ locale, desk }: { locale: Locale; desk: Desk | undefined }) {
  const words = usePageWords('Finder');
  const said = usePageWords('Desks');
  return (
    <div id={parts.nothingId} hidden className="notice space-y-2">
      <ul className="bullets">
        <li>{words('tryOthers')}</li>
        <li>{words('tryFewer')}</li>
        <li>{words('tryList')}</li>
        <li>
          <a href={`/${locale}/check/`}>{words('tryChecker')}</a>
        </li>
      </ul>
      <p>{words('ask')}</p>
      {desk && (
        <p className="flex flex-wrap items-center gap-x-4">
          <span>
            <RubyText text={desk.name} />
          </span>
          {desk.phone && <PhoneLink phone={desk.phone} label={said('phone')} />}
        </p>
      )}
    </div>
  );
}
