import type { ServiceName } from '@/lib/checker-data';
import { RubyText } from '../../site/ruby-text';
import { useAssessment } from '../../assessment/assessment-context';

/** Services by name with what each is, in a sentence. */
export function ServiceList({ services }: { services: readonly ServiceName[] }) {
  const { data } = useAssessment();
  return (
    <ul className="space-y-2 pb-4 pl-6">
      {services.map(({ id, title, summary }) => (
        <li key={id}>
          <a className="row-link" href={`/${data.locale}/programmes/${id}/`}>
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
