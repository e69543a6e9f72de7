import type { Household } from '../../facts/household';

type Care = Exclude<Household['fertilityCare'], 'unknown' | undefined>[number];

/** The same household whose answers on fertility tests and treatment agree: that of today says what those asked for before say. */
export function agreeingCare(household: Household): Household {
  const { fertilityCare, fertilityGrantThisYear, fertilityGrantYears } = household;
  const isGranted = fertilityGrantThisYear === true && fertilityGrantYears === 0;
  const granted = isGranted ? { ...household, fertilityGrantYears: 1 } : household;
  if (!Array.isArray(fertilityCare)) return granted;
  const treatment = treatmentIn(household);
  const isFree = treatment.length === 0 && household.costOutsideInsurance === true;
  return {
    ...granted,
    ...(isFree && { costOutsideInsurance: false }),
    fertilityCare: [...testsIn(household), ...treatment],
  };
}

function testsIn({ ageAtTests, fertilityCare }: Household): Care[] {
  const isTold = ageAtTests !== undefined && ageAtTests !== 'unknown';
  const isTested = isTold ? ageAtTests !== 'no-tests' : fertilityCare?.includes('tests');
  return isTested ? ['tests'] : [];
}

function treatmentIn({ fertilityTreatments, costOutsideInsurance }: Household): Care[] {
  if (!Array.isArray(fertilityTreatments) || fertilityTreatments.length === 0) return [];
  return costOutsideInsurance === true ? ['uninsured-treatment'] : ['insured-treatment'];
}
