import type { ReactNode } from 'react';

interface Props {
  /** What opens it. */
  summary: ReactNode;
  lang?: string;
  /** The entries, each a list item with a link. */
  children: ReactNode;
}

/**
 * A menu of the header that opens and closes without a script, one at a time. Its list lies under the whole header: at double text size it would
 * reach over the edge of a phone anywhere else.
 */
export function HeaderMenu({ summary, lang, children }: Props) {
  return (
    <details name="header-menu">
      <summary
        lang={lang}
        className="inline-flex min-h-11 list-none items-center gap-2 px-1 text-small [&::-webkit-details-marker]:hidden"
      >
        {summary}
      </summary>
      <ul className="menu absolute inset-x-4 top-full z-10 rounded-8 border border-solid-gray-600 bg-white py-2 md:right-6 md:left-auto md:min-w-48">
        {children}
      </ul>
    </details>
  );
}
