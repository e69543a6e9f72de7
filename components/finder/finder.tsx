import type { Locale } from '@/lib/i18n/locales';
import type { codesIn } from '@/lib/search/codes-in';
import { longestSearch } from '@/lib/search/state';
import type { Desk } from '@/lib/words/content-words';
import { usePageWords } from '../site/use-page-words';
import { FilterFold } from './filter-fold';
import { NothingFound } from './nothing-found';
import * as parts from './part-ids';

interface Props {
  locale: Locale;
  /** What there is to tick. */
  codes: ReturnType<typeof codesIn>;
  /** Whom to ask when nothing is found. */
  desk: Desk | undefined;
}

/** The field and the filters by which the list is searched, and the place for what is found. Its script is `mount.ts`; it shows them, and without it none of this is there. */
export function Finder({ locale, codes, desk }: Props) {
  const words = usePageWords('Finder');
  return (
    <div className="search space-y-4">
      <form id={parts.form} role="search" autoComplete="off" className="screen-only panel space-y-4">
        <div className="space-y-2">
          <label htmlFor={parts.words} className="font-bold">
            {words('label')}
          </label>
          <p id="finder-hint" className="text-small">
            {words('hint')}
          </p>
          <div className="flex flex-wrap gap-2">
            <input
              id={parts.words}
              type="search"
              maxLength={longestSearch}
              enterKeyHint="search"
              aria-describedby="finder-hint"
              className="min-h-14 w-full max-w-120 flex-1 basis-40 rounded-8 border border-solid-gray-700 bg-white px-3 py-2"
            />
            <button type="submit" className="button">
              {words('search')}
            </button>
          </div>
        </div>
        <div className="flex flex-wrap gap-2">
          <Filters codes={codes} />
        </div>
        <button
          type="button"
          id={parts.clear}
          className="min-h-11 text-key-1000 underline underline-offset-3"
        >
          {words('clear')}
        </button>
      </form>
      <p role="status" id={parts.status} className="min-h-8 font-bold" />
      <section id={parts.results} hidden aria-labelledby={parts.heading} className="space-y-4">
        <h2 id={parts.heading} tabIndex={-1}>
          {words('results')}
        </h2>
        <ul id={parts.listId} className="grid gap-4 md:grid-cols-2" />
        <NothingFound locale={locale} desk={desk} />
      </section>
    </div>
  );
}

function Filters({ codes }: Pick<Props, 'codes'>) {
  const [topic, audience] = [usePageWords('Topics'), usePageWords('Audiences')];
  const [availability, kind] = [usePageWords('AvailabilityLabel'), usePageWords('Kinds')];
  return (
    <>
      <FilterFold filter="topic" options={codes.topic.map((code) => ({ code, label: topic(code) }))} />
      <FilterFold
        filter="audience"
        options={codes.audience.map((code) => ({ code, label: audience(code) }))}
      />
      <FilterFold
        filter="availability"
        options={codes.availability.map((code) => ({ code, label: availability(code) }))}
      />
      <FilterFold filter="kind" options={codes.kind.map((code) => ({ code, label: kind(code) }))} />
    </>
  );
}
