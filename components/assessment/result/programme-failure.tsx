import { useAssessment, useWords } from '../assessment-context';
import { VerdictMark } from '../../site/verdict-mark';
import { ResultDesks } from './result-desks';
import { ProgrammeTitle } from './programme-title';

/** A programme that could not be judged: it is never missing, the desk answers. */
export function ProgrammeFailure({ id }: { id: string }) {
  const { catalogue } = useAssessment().data;
  const words = useWords('CheckerResult');
  const mark = useWords('VerdictMark');
  const programme = catalogue.programmes.find((each) => each.id === id);
  return (
    <article className="box" aria-labelledby={`title-${id}`}>
      <ProgrammeTitle id={id} />
      <p className="mt-2 font-bold">
        <VerdictMark mark="unknown">{mark('unknown')}</VerdictMark>
      </p>
      <p className="mt-2">{words('failed')}</p>
      <ResultDesks ids={programme?.desks ?? []} />
    </article>
  );
}
