import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { ProgrammeFacts, ProgrammeName } from './page-facts';
import { Section } from './section';

/** The programmes that belong to this one: what it builds on, what adds to it, what came before and after. */
export function RelatedProgrammes({ facts }: { facts: ProgrammeFacts }) {
  const { base, additions, predecessors, successor } = facts;
  const groups = [
    { relation: 'base', names: base ? [base] : [] },
    { relation: 'additions', names: additions },
    { relation: 'successor', names: successor ? [successor] : [] },
    { relation: 'predecessors', names: predecessors },
  ] as const;
  const words = usePageWords('RelatedProgrammes');
  if (groups.every(({ names }) => names.length === 0)) return null;
  return (
    <Section name="related">
      <dl className="space-y-4">
        {groups
          .filter(({ names }) => names.length > 0)
          .map(({ relation, names }) => (
            <div key={relation}>
              <dt>{words(relation)}</dt>
              {names.map((name) => (
                <Name key={name.id} name={name} locale={facts.locale} />
              ))}
            </div>
          ))}
      </dl>
    </Section>
  );
}

function Name({ name: { id, title }, locale }: { name: ProgrammeName; locale: string }) {
  return (
    <dd>
      <a className="row-link" href={`/${locale}/programmes/${id}/`}>
        <span>
          <RubyText text={title} />
        </span>
      </a>
    </dd>
  );
}
