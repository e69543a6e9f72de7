import { sourcesOf } from '@/lib/result/programme-sources';
import type { ProgrammeResult } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';
import { useLater } from '../later-context';
import { ResultDesks } from './result-desks';
import { SourceLinks } from './source-links';
import { TextList } from './text-list';

/** The desks, what only they decide, what else to know, and where all this is written. */
export function WhomToAsk({ result: { id } }: { result: ProgrammeResult }) {
  const { catalogue, locale, programmes } = useAssessment().data;
  const words = useWords('CheckerResult');
  const section = useWords('Section');
  const programme = catalogue.programmes.find((each) => each.id === id);
  const texts = programmes[id];
  if (!programme || !texts) return null;
  return (
    <>
      <ResultDesks ids={programme.desks} />
      <div className="space-y-4">
        <TextList
          title={section('confirm')}
          texts={programme.confirm.map((each) => texts.confirm[each.id])}
        />
        {programme.notes.length > 0 && <Notes id={id} />}
        <SourceLinks ids={sourcesOf(programme)} />
      </div>
      <p className="screen-only">
        <a className="row-link" href={`../../${locale}/programmes/${id}/`}>
          {words('page')}
        </a>
      </p>
    </>
  );
}

function Notes({ id }: { id: string }) {
  const section = useWords('Section');
  return <TextList title={section('notes')} texts={useLater().data?.notes[id] ?? []} />;
}
