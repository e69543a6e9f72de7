import type { Locale } from '@/lib/i18n/locales';
import { PhoneLink } from './phone-link';
import { usePageWords } from './use-page-words';

interface Props {
  locale: Locale;
  /** The address of this page below the language. */
  path: string;
  phone: string;
  /** Whether what was answered here stays in the tab. */
  keepsAnswers?: boolean;
}

/** What to do if nothing follows: shown without a script once one has been waited for long enough, and at once where an island broke. */
export function IfNothing({ locale, path, phone, keepsAnswers = false }: Props) {
  const words = usePageWords('CheckPage');
  return (
    <div className="if-nothing screen-only">
      <div role="alert" className="notice measure space-y-4">
        <p>{words('stuck')}</p>
        {keepsAnswers && <p>{words('answersStay')}</p>}
        <p>
          <a className="button" href={`/${locale}/${path}`}>
            {words('reopen')}
          </a>
        </p>
        <p>
          <a className="row-link" href={`/${locale}/programmes/`}>
            {words('list')}
          </a>
        </p>
        <p>
          <PhoneLink phone={phone} label={words('phone')} />
        </p>
      </div>
    </div>
  );
}
