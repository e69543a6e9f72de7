import type { SiblingCard } from '@/lib/drawing/sibling-cards';
import { reachable } from '@/lib/visit/way';
import { formatDate } from '@/lib/i18n/format';
import { parseDateRange } from '@/lib/dates';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';
import { ChildPictogram } from './child-pictogram';

/** One child under one way of counting: drawn, and told beside it. Those who have the place that the programme asks for are framed. */
export function SiblingCardItem({ card }: { card: SiblingCard }) {
  const words = useWords('CheckerSiblings');
  const result = useWords('CheckerResult');
  const { child, counts, place, reaches } = card;
  return (
    <li
      className={`flex gap-3 rounded-8 border p-3 ${reaches === 'met' ? 'border-3 border-key-900' : 'border-solid-gray-300'}`}
    >
      <ChildPictogram counts={counts} grade={card.grade} />
      <div>
        <p>{result('child', { number: child + 1 })}</p>
        <p className="text-small">
          <Birth card={card} />
        </p>
        <p className="flex flex-wrap gap-x-4">
          <span>{words(counts)}</span>
          {place && (
            <strong>
              {place.min === place.max
                ? words('place', { place: place.min })
                : words('places', { first: place.min, last: place.max })}
            </strong>
          )}
        </p>
        {reaches && <p>{words(`reached-${reaches}`)}</p>}
      </div>
    </li>
  );
}

/** The month of birth with the class or grade; without it, the way to give it. */
function Birth({ card: { born }, card }: { card: SiblingCard }) {
  const { data, journey } = useAssessment();
  const words = useWords('CheckerSiblings');
  const levels = useLevels();
  if (born) {
    // The day does not matter here, except where it is all that is known of a longer span.
    const month = parseDateRange(born.from.slice(0, 7));
    const shown = month && born.until <= month.until ? month : born;
    return (
      <>
        {words('born', { born: formatDate(shown, data.formats) })}{' '}
        <span className="block">
          <RubyText text={levels(card)} />
        </span>
      </>
    );
  }
  return (
    <>
      {words('noBirth')}{' '}
      {reachable(journey, 'children') && (
        <a className="row-link screen-only" href="#children">
          {words('answer')}
        </a>
      )}
    </>
  );
}

/** The nursery class before school, then the grade; two of them while the birth date leaves that open. */
function useLevels(): (card: SiblingCard) => string {
  const text = useText('CheckerSiblings');
  const level = (grade: number, nurseryClass: number): string => {
    if (grade < 1) return text('class', { class: nurseryClass });
    if (grade > 9) return text('older');
    return grade > 6 ? text('juniorHigh', { grade: grade - 6 }) : text('elementary', { grade });
  };
  return ({ grade, nurseryClass }) => {
    if (!grade || !nurseryClass) return '';
    const first = level(grade.min, nurseryClass.min);
    const last = level(grade.max, nurseryClass.max);
    return first === last ? first : text('either', { first, last });
  };
}
