import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useChecker } from './checker-context';

/** The heading of a step. Whoever comes from another step hears it first, and nothing moves once the step is to be seen. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hasMoved } = useChecker();
  useLayoutEffect(() => {
    if (!hasMoved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [hasMoved]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
