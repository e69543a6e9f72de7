import {
  asksDisadvantaged,
  asksMunicipality,
  asksWardsStudy,
  asksWardsWork,
} from '@/lib/answers/period-fields';
import type { FormProblem } from '@/lib/answers/form-problem';
import { useText, useWords } from '../checker-context';
import { useFormContext } from '../form';
import { usePeriodChoices } from '../use-period-choices';
import { DateField } from './date-field';
import { MunicipalityField } from './municipality-field';
import { PeriodChoice } from './period-choice';

interface Props {
  index: number;
  problems: readonly FormProblem[];
}

/** One period: where, from when until when, and, where it can matter, work and study in the wards. */
export function PeriodFieldset({ index, problems }: Props) {
  const name = `periods.${index}`;
  const words = useWords('CheckerPeriods');
  const move = useText('CheckerPeriods')('untilMove');
  const unknown = { code: 'unknown', label: useText('CheckerAnswers')('unknown') };
  const choices = usePeriodChoices();
  const { periods } = useFormContext().values;
  const place = periods[index]?.place ?? '';
  const problemAt = (field: string) => problems.find((each) => each.field.startsWith(`${name}.${field}`));
  return (
    <div className="space-y-6">
      <PeriodChoice name={`${name}.place`} choices={choices.place} problem={problemAt('place')} />
      <fieldset>
        <legend className="font-bold">{words('from')}</legend>
        <DateField name={`${name}.from`} boxes={[unknown]} problem={problemAt('from')} />
      </fieldset>
      <fieldset>
        <legend className="font-bold">{words('until')}</legend>
        <DateField
          name={`${name}.until`}
          boxes={[{ code: 'move', label: move }, unknown]}
          problem={problemAt('until')}
        />
      </fieldset>
      {asksMunicipality(place) && (
        <MunicipalityField name={`${name}.municipality`} problem={problemAt('municipality')} />
      )}
      {asksDisadvantaged(place) && (
        <PeriodChoice
          name={`${name}.disadvantaged`}
          choices={choices.disadvantaged}
          problem={problemAt('disadvantaged')}
        />
      )}
      {asksWardsWork(place, periods) && (
        <PeriodChoice
          name={`${name}.wardsWork`}
          choices={choices.wardsWork}
          problem={problemAt('wardsWork')}
        />
      )}
      {asksWardsStudy(place) && (
        <PeriodChoice
          name={`${name}.wardsStudy`}
          choices={choices.wardsStudy}
          problem={problemAt('wardsStudy')}
        />
      )}
    </div>
  );
}
