import type { ReactNode } from 'react';
import { RubyText } from './ruby-text';

/** The ways to meet a condition, of which one is enough, under a line that says so. */
export function Alternatives({ title, texts }: { title: ReactNode; texts: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>
            <RubyText text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
