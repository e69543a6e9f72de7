import { sourcesOf } from '@/lib/result/programme-sources';
import { heldIn, type Availability, type Programme, type ProgrammeResult } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';
import { useLater } from '../later-context';
import { ResultDesks } from './result-desks';
import { SourceLinks } from './source-links';
import { TextList } from './text-list';

/** The desks, what only they decide, what else to know, and where all this is written. */
export function WhomToAsk({ result: { id, availability } }: { result: ProgrammeResult }) {
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
          texts={heldIn(programme.confirm, availability.state).map((each) => texts.confirm[each.id])}
        />
        {programme.notes.length > 0 && <Notes programme={programme} state={availability.state} />}
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

function Notes({ programme, state }: { programme: Programme; state: Availability['state'] }) {
  const section = useWords('Section');
  const texts = useLater().data?.notes[programme.id];
  const told = programme.notes.map((note, place) => ({ ...note, text: texts?.[place] }));
  return (
    <TextList title={section('notes')} texts={texts ? heldIn(told, state).map(({ text }) => text) : []} />
  );
}
