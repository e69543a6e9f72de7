import type { ReactNode } from 'react';
import { RubyText } from '../ruby-text';
import { useChecker } from './checker-context';
import { useLater } from './later-context';
import { LoadFailure } from './load-failure';

/** Something that needs what is fetched after rules and words: until then it says so, and offers another try. */
export function OnceArrived({ children }: { children: ReactNode }) {
  const { data } = useChecker();
  const { data: later, hasFailed, retry, words } = useLater();
  if (later) return children;
  if (hasFailed) return <LoadFailure locale={data.locale} words={words} onRetry={retry} />;
  return (
    <p role="status">
      <RubyText text={words.loading} />
    </p>
  );
}
