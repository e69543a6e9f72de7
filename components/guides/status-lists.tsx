import { sourceOf } from '../site/source-of';
import { SourceMark } from '../site/source-mark';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import { EntryLink } from './entry-link';
import type { GuideFacts, StatusRow } from './guide-props';

/** Which programmes look at the residence status and which do not, as their rules have it. */
export function StatusLists({ facts }: { facts: GuideFacts }) {
  const words = usePageWords('GuideStatus');
  const others = facts.statuses.filter(({ rule }) => rule === undefined);
  const isEnded = ({ entry }: StatusRow) => entry.availability.state === 'ended';
  return (
    <>
      <section aria-labelledby="status-matters" className="space-y-3">
        <h3 id="status-matters">{words('matters')}</h3>
        <Lookers facts={facts} />
      </section>
      <section aria-labelledby="status-does-not-matter" className="space-y-3">
        <h3 id="status-does-not-matter">{words('doesNotMatter')}</h3>
        <p>{words('doesNotMatterNote')}</p>
        <ul>
          {[...others.filter((row) => !isEnded(row)), ...others.filter(isEnded)].map(({ entry }) => (
            <li key={entry.id}>
              <EntryLink entry={entry} locale={facts.locale} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Each programme that looks, who says so, and the statuses it names. */
function Lookers({ facts }: { facts: GuideFacts }) {
  const words = usePageWords('GuideStatus');
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {facts.statuses.flatMap(({ entry, rule }) =>
        rule
          ? [
              <li key={entry.id} className="py-3">
                <EntryLink entry={entry} locale={facts.locale} />
                <p>
                  {words(rule.isReading ? 'reported' : 'stated')}{' '}
                  <SourceMark source={sourceOf(facts, rule.source)} locale={facts.locale} />
                </p>
                <ul className="bullets mt-2">
                  {rule.statuses.map((status) => (
                    <li key={status}>
                      <RubyText text={facts.statusNames[status] ?? ''} />
                    </li>
                  ))}
                </ul>
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}
