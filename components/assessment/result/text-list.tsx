import type { ReactNode } from 'react';
import { RubyText } from '../../site/ruby-text';

/** A titled list of sentences; nothing where there is none. */
export function TextList({ title, texts }: { title: ReactNode; texts: readonly (string | undefined)[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h4 className="font-bold">{title}</h4>
      <ul className="bullets mt-1">
        {texts.map((text = '') => (
          <li key={text}>
            <RubyText text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
