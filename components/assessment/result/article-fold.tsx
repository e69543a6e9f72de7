import { useDeferredValue, type ReactNode } from 'react';
import { Fold } from '../fold';

interface Props {
  title: ReactNode;
  children: ReactNode;
}

/** A part of a programme's result that opens on demand. */
export function ArticleFold({ title, children }: Props) {
  return (
    <Fold title={title} className="border-t border-solid-gray-300 pt-1">
      <ArticleContent>{children}</ArticleContent>
    </Fold>
  );
}

/**
 * What stands in a fold, filled once the rest is shown: the reasons of all programmes are thousands of words, which would keep an old phone from
 * showing anything.
 */
export function ArticleContent({ children }: { children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return <div className="space-y-4 pt-2 pb-4">{isTime && children}</div>;
}
