import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { DeskPhone } from './desk-phone';

/** Where to ask and apply, with telephone and place; a number that no source gives is not shown as one. */
export function ResultDesks({ ids }: { ids: readonly string[] }) {
  const { desks } = useAssessment().data;
  const section = useWords('Section');
  return (
    <section>
      <h4 className="font-bold">{section('desks')}</h4>
      <ul className="mt-1 space-y-3">
        {ids.flatMap((id) => {
          const desk = desks[id];
          if (!desk) return [];
          return [
            <li key={id}>
              <RubyText text={desk.name} />
              {desk.place && (
                <span className="block">
                  <RubyText text={desk.place} />
                </span>
              )}
              {(desk.phone || !desk.note) && (
                <span className="block">
                  <DeskPhone desk={desk} />
                </span>
              )}
              {desk.note && (
                <span className="block text-small">
                  <RubyText text={desk.note} />
                </span>
              )}
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
