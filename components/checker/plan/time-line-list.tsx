import { RubyText } from '../../site/ruby-text';
import type { Line } from './use-plan-words';

/** The time line in words, in the same order as drawn. */
export function TimeLineList({ lines }: { lines: readonly Line[] }) {
  return (
    <ol className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {lines.map(({ day, name, note }, place) => (
        <li key={place} className="py-2">
          <strong className="block">
            <RubyText text={day} />
          </strong>
          <span className="block">
            <RubyText text={name} />
          </span>
          {note && (
            <span className="block text-small">
              <RubyText text={note} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
