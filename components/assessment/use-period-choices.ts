import { periodInputs } from '@/lib/facts/inputs';
import { useAssessment, useText } from './assessment-context';
import type { Choice } from './fields/choices';
import type { PeriodChoices, PeriodDetail } from './fields/period-choice';

/** The ways to answer about a period; the words stand with the question about periods. */
export function usePeriodChoices(): Record<PeriodDetail, PeriodChoices> {
  const words = useAssessment().data.questions.periods;
  const text = useText('CheckerAnswers');
  const unknown = { code: 'unknown', label: text('unknown') };
  const listed = (codes: readonly string[]): Choice[] => [
    ...codes.map((code) => ({
      code,
      label: words?.choices?.[code] ?? code,
      hint: words?.choiceHints?.[code],
    })),
    unknown,
  ];
  const own = useText('CheckerPeriods');
  const yesNo = (detail: 'disadvantaged' | 'wardsStudy'): PeriodChoices => ({
    legend: words?.choices?.[detail] ?? detail,
    hint: words?.choiceHints?.[detail],
    list: [{ code: 'true', label: text('yes') }, { code: 'false', label: text('no') }, unknown],
  });
  return {
    place: { legend: own('place'), list: listed(periodInputs.place.codes) },
    wardsWork: { legend: own('wardsWork'), list: listed(periodInputs.wardsWork.codes) },
    disadvantaged: yesNo('disadvantaged'),
    wardsStudy: yesNo('wardsStudy'),
  };
}
