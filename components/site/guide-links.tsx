import type { Locale } from '@/lib/i18n/locales';
import { RubyText } from './ruby-text';

export interface GuideName {
  id: string;
  title: string;
  summary: string;
}

/** The ways to the guides, each with what it is about. */
export function GuideLinks({ locale, guides }: { locale: Locale; guides: readonly GuideName[] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {guides.map(({ id, title, summary }) => (
        <li key={id} className="card space-y-1">
          <a className="font-bold" href={`/${locale}/guides/${id}/`}>
            <RubyText text={title} />
          </a>
          <p className="text-small">
            <RubyText text={summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
