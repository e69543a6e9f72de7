import type { FactName } from '@/lib/law/facts';

const ages = '年齢計算ニ関スル法律、民法143条';
const periods = '民法140条・143条';
const grades = '学校教育法17条';

/** By which law facts are reckoned, where one says how; of the others the page of a programme does. */
export const lawsOfFacts: Partial<Record<FactName, string>> = {
  ageAtMoveIn: ages,
  ageAtRegistration: ages,
  lastDayAtAge: ages,
  firstDayAtMonths: ages,
  daysShortOfYears: periods,
  firstDayOfGrade: grades,
  hasChildUpToGrade: grades,
  lastDayOfGrade: grades,
  schoolGrade: grades,
};
