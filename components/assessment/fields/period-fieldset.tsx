import { useWatch } from 'react-hook-form';
import type { FormValues } from '@/lib/form/form-values';
import { asksDisadvantaged, asksMunicipality, asksWardsStudy, asksWardsWork } from '@/lib/form/period-fields';
import { useText, useWords } from '../assessment-context';
import { useFieldName } from '../use-fields';
import { usePeriodChoices } from '../use-period-choices';
import { DateField } from './date-field';
import { MunicipalityField } from './municipality-field';
import { PeriodChoice } from './period-choice';

/** One period: where, from when until when, and, where they can matter, work and study in the wards. */
export function PeriodFieldset({ index }: { index: number }) {
  const name = `periods.${index}` as const;
  const words = useWords('CheckerPeriods');
  const move = useText('CheckerPeriods')('untilMove');
  const unknown = { code: 'unknown', label: useText('CheckerAnswers')('unknown') };
  const choices = usePeriodChoices();
  const field = useFieldName();
  const place = useWatch<FormValues, `periods.${number}.place`>({ name: field(`${name}.place`) });
  const periods = useWatch<FormValues, 'periods'>({ name: field('periods') });
  return (
    <div className="space-y-6">
      <PeriodChoice name={`${name}.place`} choices={choices.place} />
      {asksMunicipality(place) && <MunicipalityField name={`${name}.municipality`} />}
      {asksDisadvantaged(place) && (
        <PeriodChoice name={`${name}.disadvantaged`} choices={choices.disadvantaged} />
      )}
      <fieldset>
        <legend className="font-bold">{words('from')}</legend>
        <DateField name={`${name}.from`} boxes={[unknown]} />
      </fieldset>
      <fieldset>
        <legend className="font-bold">{words('until')}</legend>
        <DateField name={`${name}.until`} boxes={[{ code: 'move', label: move }, unknown]} />
      </fieldset>
      {asksWardsWork(place, periods) && (
        <PeriodChoice name={`${name}.wardsWork`} choices={choices.wardsWork} />
      )}
      {asksWardsStudy(place) && <PeriodChoice name={`${name}.wardsStudy`} choices={choices.wardsStudy} />}
    </div>
  );
}
