import { papersOf } from '@/lib/planner/papers';
import type { Plan } from '@/lib/planner/planned-programmes';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { DeskLine } from '../../assessment/result/desk-line';
import { SourceNote } from '../../assessment/result/source-note';

/** What cannot be made up for after the move: to ask the desk, and the papers that others have to write. */
export function BeforeMove({ plans }: { plans: readonly Plan[] }) {
  const { data } = useAssessment();
  const say = useWords('CheckerPlan');
  const isAhead = ({ gates }: Plan) =>
    gates.some(({ id, state }) => id === 'move-in' && (state === 'ahead' || state === 'undated'));
  const moving = new Set(plans.filter(isAhead).map(({ id }) => id));
  if (moving.size === 0) return null;
  const programmes = data.catalogue.programmes.filter(({ id }) => moving.has(id));
  const desks = new Set(programmes.flatMap((each) => each.desks.slice(0, 1)));
  const fromOthers = papersOf(programmes).filter(
    ({ from }) => from === 'former-municipality' || from === 'employer',
  );
  return (
    <section aria-labelledby="before" className="mt-6 print:mt-2">
      <h2 id="before" className="text-h3">
        {say('before')}
      </h2>
      <ol className="steps mt-1 print:[&_li]:mt-0">
        <li>
          {say('call')}
          {[...desks].map((id) => (
            <DeskLine key={id} id={id} />
          ))}
        </li>
        {fromOthers.length > 0 && (
          <li>
            {say('keepProof')}
            <ul className="bullets">
              {fromOthers.map(({ id, programmes: [first = ''] }) => (
                <li key={id}>
                  <RubyText text={data.programmes[first]?.papers[id] ?? ''} />
                </li>
              ))}
            </ul>
            <SourceNote id={fromOthers[0]?.source ?? ''} />
          </li>
        )}
      </ol>
    </section>
  );
}
