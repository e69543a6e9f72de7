import { useFormContext } from 'react-hook-form';
import type { ChoiceName, FormValues } from '@/lib/form/form-values';
import { withoutRuby } from '@/lib/i18n/ruby';
import { useAssessment, usePlainWords, useWords } from '../assessment-context';
import { useFieldIds, useFieldName, useProblem } from '../use-fields';
import { FieldProblem } from './field-problem';
import { textField } from './number-text';

/** The town in Saitama: those that some rule names, any other, or "I do not know". */
export function MunicipalityField({ name }: { name: ChoiceName }) {
  const { register } = useFormContext<FormValues>();
  const problem = useProblem(name);
  const { controlId, problemId } = useFieldIds();
  const { places } = useAssessment().data;
  const words = useWords('CheckerPeriods');
  const plain = usePlainWords('CheckerPeriods');
  const unknown = usePlainWords('CheckerAnswers')('unknown');
  return (
    <div>
      <label htmlFor={controlId(name)} className="font-bold">
        {words('municipality')}
      </label>
      <FieldProblem name={name} />
      <select
        {...register(useFieldName()(name))}
        id={controlId(name)}
        aria-describedby={problem && problemId(name)}
        aria-invalid={problem ? true : undefined}
        className={`${textField} mt-2 block w-full max-w-80`}
      >
        <option value="">{plain('chooseMunicipality')}</option>
        {places
          .filter(({ prefecture }) => prefecture === 'saitama')
          .map(({ code, name: town }) => (
            <option key={code} value={code}>
              {withoutRuby(town)}
            </option>
          ))}
        <option value="other">{plain('otherMunicipality')}</option>
        <option value="unknown">{unknown}</option>
      </select>
    </div>
  );
}
