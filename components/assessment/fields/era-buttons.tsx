import { useFormContext } from 'react-hook-form';
import type { DateName, FormValues } from '@/lib/form/form-values';
import { withEra } from '@/lib/form/typed-date/spread-date';
import { useAssessment, useWords } from '../assessment-context';
import { useFieldIds, useFieldName } from '../use-fields';
import { Fold } from '../fold';

/** The eras of most people's days, to write one into a year box with keys that have no kanji and no letters. Folded away, so that a page of dates stays short. */
export function EraButtons({ name }: { name: `${DateName}.year` }) {
  const words = useWords('CheckerDate');
  const { formats } = useAssessment().data;
  const { getValues, setValue } = useFormContext<FormValues>();
  const field = useFieldName()(name);
  const { controlId } = useFieldIds();
  const choose = (letter: string) => {
    setValue(field, withEra(getValues(field), letter, formats.hasKanji), { shouldDirty: true });
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
