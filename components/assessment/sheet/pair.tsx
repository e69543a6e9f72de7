import type { ReactNode } from 'react';
import { RubyText } from '../../site/ruby-text';

interface Props {
  own: ReactNode;
  /** The same in Japanese; nothing where the visitor reads Japanese. */
  beside?: ReactNode;
}

/** The same thing side by side in the visitor's language and in Japanese. */
export function Pair({ own, beside }: Props) {
  return (
    <>
      <span className="sheet-own">{own}</span>
      {beside !== undefined && (
        <em className="sheet-beside" lang="ja">
          {beside}
        </em>
      )}
    </>
  );
}

/** Two texts side by side. */
export function TextPair({ own, beside }: { own: string; beside: string | undefined }) {
  return (
    <Pair
      own={<RubyText text={own} />}
      beside={beside === undefined ? undefined : <RubyText text={beside} />}
    />
  );
}
