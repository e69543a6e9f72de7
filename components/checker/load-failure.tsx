import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { PhoneLink } from '../phone-link';

export interface LoadWords {
  loading: ReactNode;
  failed: ReactNode;
  retry: ReactNode;
  list: ReactNode;
  phone: { label: ReactNode; number: string };
}

interface Props {
  locale: Locale;
  words: LoadWords;
  onRetry: () => void;
}

/** What stands in the place of the questions when rules and words could not be fetched: another try, the list, the desk. */
export function LoadFailure({ locale, words, onRetry }: Props) {
  return (
    <div className="measure space-y-4">
      <p role="alert" className="notice">
        {words.failed}
      </p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
      <p>
        <a className="row-link" href={`/${locale}/programmes/`}>
          {words.list}
        </a>
      </p>
      <p>
        <PhoneLink phone={words.phone.number} label={words.phone.label} />
      </p>
    </div>
  );
}
