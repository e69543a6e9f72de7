import { RubyText } from '../site/ruby-text';
import { LoadFailure, type LoadWords } from './load-failure';
import type { Fetched } from './use-fetched';

interface Props extends Pick<Fetched<unknown>, 'hasFailed' | 'retry'> {
  words: LoadWords;
}

/** What stands in the place of something that is still fetched: that it is on its way, or that it failed and how to go on. */
export function NotArrived({ words, hasFailed, retry }: Props) {
  if (hasFailed) return <LoadFailure words={words} isGone={hasFailed === 'gone'} onRetry={retry} />;
  return (
    <p role="status">
      <RubyText text={words.loading} />
    </p>
  );
}
