import type { ServiceName } from '@/lib/checker-data';
import { isNothingFound, type ResultGroup } from '@/lib/result/result-groups';
import { RubyText } from '../../site/ruby-text';
import { useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { Fold } from '../../assessment/fold';
import { useLater } from '../../assessment/later-context';

/**
 * The services, which nobody has to be judged for, by topic: the chosen ones and everyday life first. On paper their names stand where nothing else
 * is found.
 */
export function OpenToAll({ groups }: { groups: readonly ResultGroup[] }) {
  const words = useWords('CheckerServices');
  const isAll = isNothingFound(groups);
  return (
    <section aria-labelledby="open-to-all" className={isAll ? '' : 'screen-only'}>
      <h2 id="open-to-all">{words('heading')}</h2>
      <p className="screen-only mt-2">{words('lead')}</p>
      <ByTopic isAll={isAll} />
    </section>
  );
}

function ByTopic({ isAll }: { isAll: boolean }) {
  const { state } = useChecker();
  const { services = [] } = useLater().data ?? {};
  const text = useText('CheckerServices');
  const separator = useText('CheckerPapers')('separator');
  const topicName = useText('Topics');
  const isChosen = (topic: string) => state.topics.some((chosen) => chosen === topic);
  const isNear = (topic: string) => topic === 'daily' || isChosen(topic);
  const nearnessOf = (topic = '') => Number(isNear(topic)) + Number(isChosen(topic));
  const topicOf = ({ topics }: ServiceName) => topics.find(isNear) ?? topics[0];
  const topics = [...new Set(services.map(topicOf))].toSorted(
    (one, other) => nearnessOf(other) - nearnessOf(one),
  );
  return topics.map((topic) => {
    const some = services.filter((service) => topicOf(service) === topic);
    return (
      topic && (
        <div key={topic}>
          <Fold title={<RubyText text={text('topic', { topic: topicName(topic), count: some.length })} />}>
            <Services services={some} />
          </Fold>
          {isAll && isNear(topic) && (
            <p className="hidden print:block">
              <strong>
                <RubyText text={topicName(topic)} />
              </strong>{' '}
              <RubyText text={some.map(({ title }) => title).join(separator)} />
            </p>
          )}
        </div>
      )
    );
  });
}

function Services({ services }: { services: readonly ServiceName[] }) {
  return (
    <ul className="space-y-2 pb-4 pl-6">
      {services.map(({ id, title, summary }) => (
        <li key={id}>
          <a className="row-link" href={`../programmes/${id}/`}>
            <span>
              <RubyText text={title} />
            </span>
          </a>
          <p>
            <RubyText text={summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
