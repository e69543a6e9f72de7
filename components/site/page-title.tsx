import type { ReactNode } from 'react';
import { TranslationLine } from './translation-line';

interface Props {
  className?: string;
  /** What nothing may stand before: whom to call in an emergency. */
  first?: ReactNode;
  children: ReactNode;
}

/** The title of a page, and under it how far the words of the page can be trusted. */
export function PageTitle({ className, first, children }: Props) {
  return (
    <>
      <h1 className={className}>{children}</h1>
      {first}
      <TranslationLine />
    </>
  );
}
