import { openAnswers } from '@/lib/planner/time-line';
import type { Plan } from '@/lib/planner/planned-programmes';
import { RubyText } from '../../site/ruby-text';
import { useText, useWords } from '../../assessment/assessment-context';
import { useAskable } from '../../assessment/use-askable';
import { AnswerLinks } from '../../assessment/answer-links';
import type { usePlanWords } from './use-plan-words';

/** The gates without a day, and which answers would give it; then those that would make days exact. */
export function Undated({ words }: { words: ReturnType<typeof usePlanWords> }) {
  const say = useWords('CheckerPlan');
  const text = useText('CheckerPlan');
  const without = words.dated.flatMap((plan: Plan) => {
    const gates = plan.gates.filter(({ when }) => !when);
    return gates.length > 0 ? [{ ...plan, plan, gates }] : [];
  });
  const inexact = words.dated.map((plan: Plan) => ({
    ...plan,
    gates: plan.gates.filter(({ when }) => when && when.from !== when.until),
  }));
  const missing = openAnswers(without);
  const open = useAskable(missing);
  const others = useAskable(openAnswers(inexact).filter((path) => !missing.includes(path)));
  return (
    <>
      {without.length > 0 && (
        <section className="mt-10 print:mt-4">
          <h2 className="print:text-h3">{say('undated')}</h2>
          <ul className="bullets mt-3">
            {without.flatMap(({ plan, gates }) =>
              gates.map((gate) => (
                <li key={`${plan.id} ${plan.subject.child} ${gate.id}`}>
                  <RubyText
                    text={text('event', {
                      name: words.nameOf(gate, plan),
                      title: words.titlesOf([plan]).join(''),
                    })}
                  />
                </li>
              )),
            )}
          </ul>
          {open.length > 0 && (
            <>
              <p className="mt-4">{say('undatedLead')}</p>
              <AnswerLinks questions={open} />
            </>
          )}
        </section>
      )}
      {others.length > 0 && (
        <div className="mt-6">
          <p>{say('sharpen')}</p>
          <AnswerLinks questions={others} />
        </div>
      )}
    </>
  );
}
