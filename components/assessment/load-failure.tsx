import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';

/** Texts that may carry furigana notation. */
export interface LoadWords {
  loading: string;
  failed: string;
  retry: string;
  /** That this site is newer than the page, so that the page has to be opened again. */
  renewed: string;
  reopen: string;
  list: string;
  phone: { label: string; number: string };
}

interface Props {
  words: LoadWords;
  isGone: boolean;
  onRetry: () => void;
}

/** What stands in the place of the questions when rules and words could not be fetched: another try, or this page anew; the list, the desk. */
export function LoadFailure({ words, isGone, onRetry }: Props) {
  return (
    <div className="measure space-y-4">
      <p role="alert" className="notice">
        <RubyText text={isGone ? words.renewed : words.failed} />
      </p>
      <p>
        <button type="button" className="button" onClick={isGone ? () => location.reload() : onRetry}>
          <RubyText text={isGone ? words.reopen : words.retry} />
        </button>
      </p>
      <p>
        <a className="row-link" href="../programmes/">
          <RubyText text={words.list} />
        </a>
      </p>
      <p>
        <PhoneLink phone={words.phone.number} label={<RubyText text={words.phone.label} />} />
      </p>
    </div>
  );
}
