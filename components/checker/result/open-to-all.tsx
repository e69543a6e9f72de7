import type { ServiceName } from '@/lib/checker-data';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { Fold } from '../../assessment/fold';
import { useLater } from '../../assessment/later-context';
import { OnceArrived } from '../../assessment/once-arrived';

/** The services, which nobody has to be judged for: those of the chosen topics and of everyday life, the others on opening. */
export function OpenToAll() {
  const words = useWords('CheckerServices');
  return (
    <section aria-labelledby="open-to-all">
      <h2 id="open-to-all">{words('heading')}</h2>
      <p className="mt-2">{words('lead')}</p>
      <OnceArrived>
        <ByTopic />
      </OnceArrived>
    </section>
  );
}

function ByTopic() {
  const { state } = useChecker();
  const { services = [] } = useLater().data ?? {};
  const words = useWords('CheckerServices');
  const isNear = ({ topics }: ServiceName) =>
    topics.some((topic) => topic === 'daily' || state.topics.includes(topic));
  const others = services.filter((each) => !isNear(each));
  return (
    <>
      <Names services={services.filter(isNear)} />
      {others.length > 0 && (
        <Fold title={words('others', { count: others.length })}>
          <Names services={others} />
        </Fold>
      )}
    </>
  );
}

function Names({ services }: { services: readonly ServiceName[] }) {
  const { data } = useAssessment();
  return (
    <ul className="mt-2 gap-x-8 md:columns-2">
      {services.map(({ id, title }) => (
        <li key={id} className="break-inside-avoid">
          <a className="row-link" href={`/${data.locale}/programmes/${id}/`}>
            <span>
              <RubyText text={title} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
