import type { ServiceName } from '@/lib/checker-data';
import { RubyText } from '../../ruby-text';
import { useChecker, useWords } from '../checker-context';
import { Fold } from '../fold';

/** The services, which nobody has to be judged for: those of the chosen topics and of everyday life, the others on opening. */
export function OpenToAll() {
  const { data, state } = useChecker();
  const words = useWords('CheckerServices');
  const isNear = ({ topics }: ServiceName) =>
    topics.some((topic) => topic === 'daily' || state.topics.includes(topic));
  const others = data.services.filter((each) => !isNear(each));
  return (
    <section aria-labelledby="open-to-all">
      <h2 id="open-to-all">{words('heading')}</h2>
      <p className="mt-2">{words('lead')}</p>
      <Names services={data.services.filter(isNear)} />
      {others.length > 0 && (
        <Fold title={words('others', { count: others.length })}>
          <Names services={others} />
        </Fold>
      )}
    </section>
  );
}

function Names({ services }: { services: readonly ServiceName[] }) {
  const { data } = useChecker();
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
