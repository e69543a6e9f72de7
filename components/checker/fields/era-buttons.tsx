import { withEra } from '@/lib/answers/typed-date/spread-date';
import { useChecker, useWords } from '../checker-context';
import { useFieldIds, useTyped } from '../form';
import { Fold } from '../fold';

/** The eras of most people's days, to write one into a year box with keys that have no kanji and no letters. Folded away, so that a page of dates stays short. */
export function EraButtons({ name }: { name: string }) {
  const words = useWords('CheckerDate');
  const { locale } = useChecker().data;
  const [typed, type] = useTyped(name);
  const { controlId } = useFieldIds();
  const choose = (letter: string) => {
    type(withEra(typed, letter, locale !== 'en'));
    document.getElementById(controlId(name))?.focus();
  };
  return (
    <Fold title={words('eras')}>
      <div className="flex flex-wrap gap-2 pb-1">
        {chips.map(({ letter, era }) => (
          <button
            key={letter}
            type="button"
            className="button button-quiet min-h-11 px-4"
            onClick={() => choose(letter)}
          >
            {words(era)}
          </button>
        ))}
      </div>
    </Fold>
  );
}

const chips = [
  { letter: 'R', era: 'reiwa' },
  { letter: 'H', era: 'heisei' },
  { letter: 'S', era: 'showa' },
] as const;
