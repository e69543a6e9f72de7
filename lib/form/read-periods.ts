import type { PlainDate } from '../dates';
import type { Household, Period } from '../facts/household';
import { maxPeriods } from '../facts/inputs';
import { periodProblems } from '../facts/period-problems';
import type { FoundProblem } from '../facts/problem';
import type { Question } from '../questions/questions';
import { found, problem, refuse, type FormProblem, type ReadAnswer } from './form-problem';
import type { FormValuesOf, PeriodFields } from './form-values';
import { asksDisadvantaged, asksMunicipality, asksWardsStudy, asksWardsWork } from './period-fields';
import { readDateAnswer } from './read-date-answer';

/** The residence history, none at all, or "I do not know". Periods that end too early or overlap are refused. */
export function readPeriods(
  { choice, periods }: FormValuesOf<'periods'>,
  { about }: Question,
  household: Household,
  day: PlainDate,
): ReadAnswer<Period[] | 'unknown'> {
  if (!choice) return refuse(problem('choice', 'choose-one'));
  if (choice !== 'some') return found(choice === 'unknown' ? choice : []);
  if (periods.length === 0) return refuse(problem('choice', 'no-periods'));
  if (periods.length > maxPeriods) {
    return refuse(problem(`periods.${maxPeriods}.place`, 'too-many-periods', { most: maxPeriods }));
  }
  const read = periods.map((fields, index) => readPeriod(fields, index, periods));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return { problems };
  const told = read.flatMap((each) => ('answer' in each ? [each.answer] : []));
  const name = about === 'spouse' ? 'spouse' : 'self';
  const adult = household[name];
  const clashes = periodProblems({ ...(typeof adult === 'object' && adult), periods: told }, name, day);
  return clashes.length > 0 ? { problems: clashes.map(clash) } : found(told);
}

function readPeriod(
  fields: PeriodFields,
  index: number,
  periods: readonly PeriodFields[],
): ReadAnswer<Period> {
  const field = `periods.${index}` as const;
  const asked = askedOf(fields, periods);
  const from = readDateAnswer(fields.from, `${field}.from`);
  const until = readDateAnswer(fields.until, `${field}.until`);
  const missed = (names: readonly Detail[]) =>
    names.flatMap((name) => (fields[name] ? [] : [problem(`${field}.${name}`, missing[name])]));
  // In the order of the fields on the page.
  const problems = [
    ...missed(asked.filter(isOfPlace)),
    ...('problems' in from ? from.problems : []),
    ...('problems' in until ? until.problems : []),
    ...missed(asked.filter((name) => !isOfPlace(name))),
  ];
  if (problems.length > 0 || 'problems' in from || 'problems' in until) return { problems };
  const details = Object.fromEntries(asked.map((name) => [name, answerOf(name, fields[name])]));
  // The codes come from the form's own lists, and readHousehold looks at the whole before it is kept.
  return found({ from: from.answer, until: until.answer, ...details } as Period);
}

const missing = {
  place: 'place-missing',
  municipality: 'municipality-missing',
  disadvantaged: 'area-missing',
  wardsWork: 'work-missing',
  wardsStudy: 'study-missing',
} as const;

type Detail = keyof typeof missing;

const isOfPlace = (name: Detail): boolean => name !== 'wardsWork' && name !== 'wardsStudy';

function askedOf({ place }: PeriodFields, periods: readonly PeriodFields[]): Detail[] {
  return [
    'place',
    ...(asksMunicipality(place) ? (['municipality'] as const) : []),
    ...(asksDisadvantaged(place) ? (['disadvantaged'] as const) : []),
    ...(asksWardsWork(place, periods) ? (['wardsWork'] as const) : []),
    ...(asksWardsStudy(place) ? (['wardsStudy'] as const) : []),
  ];
}

const answerOf = (name: Detail, code: string) =>
  name === 'disadvantaged' || name === 'wardsStudy' ? (code === 'unknown' ? code : code === 'true') : code;

/** `self.periods.1.until` of a household is `periods.1.until` of the form. */
function clash({ path, code, values }: FoundProblem): FormProblem {
  const [, , place, end] = path.split('.');
  const field = `periods.${Number(place)}` as const;
  const { from = '', until = '', start = '' } = values;
  if (code === 'overlap') {
    const other = Number(String(values.other).split('.').at(-1)) + 1;
    return problem(`${field}.from.year`, 'overlap', { other, from, until });
  }
  return problem(`${field}.${end === 'from' ? end : 'until'}.year`, 'end-before-start', { start });
}
