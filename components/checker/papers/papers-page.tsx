import { papersOf } from '@/lib/planner/papers';
import { RubyText } from '../../site/ruby-text';
import { BackLink } from '../back-link';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { usePlans } from '../plan/use-plans';
import { StepHeading } from '../step-heading';
import { usePageTitle } from '../use-page-title';
import { PaperRow } from './paper-row';

/** Every paper of the programmes still possible, each once, to tick off. */
export function PapersPage() {
  const { catalogue, programmes } = useAssessment().data;
  const say = useWords('CheckerPapers');
  const result = useWords('CheckerResult');
  const plan = useWords('CheckerPlan');
  usePageTitle(useText('CheckerPapers')('heading'));
  const possible = new Set(usePlans().plans.flatMap(({ id, reason }) => (reason === 'missed' ? [] : [id])));
  const relevant = catalogue.programmes.filter(({ id }) => possible.has(id));
  const papers = papersOf(relevant);
  const unknown = relevant.filter((each) => each.papers.length === 0);
  return (
    <div className="measure">
      <BackLink to="result" />
      <StepHeading>{say('heading')}</StepHeading>
      <p className="mt-3">{say(papers.length > 0 ? 'lead' : 'none')}</p>
      <ul className="papers mt-6 space-y-2">
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <section className="mt-8">
          <h2>{say('unknown')}</h2>
          <p className="mt-3">{say('unknownNote')}</p>
          <ul className="bullets mt-1">
            {unknown.map(({ id }) => (
              <li key={id}>
                <RubyText text={programmes[id]?.title ?? ''} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="button" className="button button-quiet min-h-12 px-5" onClick={() => window.print()}>
          {result('print')}
        </button>
        <a className="row-link" href="#plan">
          {plan('open')}
        </a>
      </p>
    </div>
  );
}
