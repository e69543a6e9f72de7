import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { LaterLines } from '../../assessment/result/later-lines';
import type { LaterProgramme } from './use-plans';

/** Programmes that come later by themselves, each with its day: nothing has to be done for them now. */
export function LaterProgrammes({ programmes: later }: { programmes: readonly LaterProgramme[] }) {
  const { programmes } = useAssessment().data;
  const say = useWords('CheckerPlan');
  if (later.length === 0) return null;
  return (
    <section className="mt-10 print:mt-4">
      <h2 className="print:text-h3">{say('later')}</h2>
      <p className="print:mt-1 mt-3">{say('laterNote')}</p>
      <ul className="print:mt-1 mt-3 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {later.map(({ result, later: told }) => (
          <li key={result.id} className="py-3 print:py-1">
            <h3 className="text-h3">
              <RubyText text={programmes[result.id]?.title ?? ''} />
            </h3>
            <LaterLines later={told} result={result} isSmall />
          </li>
        ))}
      </ul>
    </section>
  );
}
