import { stepsIn, type ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { AmountParts } from './amount-parts';
import { TextList } from './text-list';

/** The parts of the amount, the days to apply under each reading, the steps and the papers. */
export function HowToGetIt({ result }: { result: ProgrammeResult }) {
  const { catalogue, programmes } = useAssessment().data;
  const words = useWords('Section');
  const programme = catalogue.programmes.find((each) => each.id === result.id);
  const texts = programmes[result.id];
  if (!programme || !texts) return null;
  const steps = stepsIn(texts.steps, programme, result.availability.state);
  return (
    <>
      {result.amount ? (
        <AmountParts id={result.id} amount={result.amount} />
      ) : (
        <p>
          <RubyText text={texts.benefit} />
        </p>
      )}
      <TextList
        title={words('when')}
        texts={(programme.window?.readings ?? []).map(({ id }) => texts.windows[id])}
      />
      {steps.length > 0 && (
        <section>
          <h4 className="font-bold">{words('steps')}</h4>
          <ol className="steps mt-1">
            {steps.map((step) => (
              <li key={step}>
                <RubyText text={step} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <TextList title={words('papers')} texts={programme.papers.map(({ id }) => texts.papers[id])} />
    </>
  );
}
