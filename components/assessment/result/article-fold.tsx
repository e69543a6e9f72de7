import { useDeferredValue, type ReactNode } from 'react';
import { Fold } from '../fold';

interface Props {
  title: ReactNode;
  isPrinted?: boolean;
  children: ReactNode;
}

/**
 * A part of a programme's result that opens on demand; with `isPrinted` also on paper. It is filled once the rest is shown: the reasons of all
 * programmes are thousands of words, which would keep an old phone from showing anything.
 */
export function ArticleFold({ title, isPrinted = false, children }: Props) {
  const isTime = useDeferredValue(true, false);
  return (
    <Fold title={title} isPrinted={isPrinted} className="border-t border-solid-gray-300 pt-1 print:border-0">
      <div className="space-y-4 pt-2 pb-4 print:space-y-2 print:py-1">{isTime && children}</div>
    </Fold>
  );
}
