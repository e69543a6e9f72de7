import { stringify } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import { addDays, plainDate, type PlainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { readHousehold } from '../../facts/read-household';
import { formatDate } from '../../i18n/format';
import { formatsIn } from '../../i18n/languages';
import { defaultLocale } from '../../i18n/locales';
import { assess, type Catalogue, type ProgrammeResult } from '../../rules';
import type { Decider } from '../../rules';
import { daysUntold } from '../check/sides-of-day';
import type { Example } from '../example-schema';

/** A change of a programme by a day, of which there may be examples on both sides already. */
export type ByDayChange = { readonly id: string; readonly by: Decider; readonly from: PlainDate };

/**
 * Examples for the last day before a change and for the day itself, where there are none: a household of the programme's own examples, told for
 * that day and judged by the corrected rule. One is taken for which the change matters, if there is any.
 */
export function examplesAround(
  { id, by, from }: ByDayChange,
  examples: readonly Example[],
  catalogue: Catalogue,
): Example[] {
  if (daysUntold(by, from, examples).length === 0) return [];
  // Side by side they show what the day changes.
  const days = [addDays(from, -1), from];
  const met = examples.filter(({ expect }) => expect.verdict === 'met');
  const tried = [...met, ...examples.filter((each) => !met.includes(each))]
    .map((example) => days.flatMap((day) => onDay(example, by, day, id, catalogue) ?? []))
    .filter((each) => each.length === days.length);
  return tried.find(isTurned) ?? tried[0] ?? [];
}

/** Whether the day changes what is decided; what is open on one side may be so for other reasons. */
function isTurned([before, since]: readonly Example[]): boolean {
  const each = [before, since].map((example) => example?.expect);
  return !isDeepStrictEqual(each[0], each[1]) && each.every((expected) => expected?.verdict !== 'unknown');
}

/** The text of a file of examples with some more at its end. */
export function withExamples(text: string, examples: readonly Example[]): string {
  if (examples.length === 0) return text;
  return `${text.trimEnd()}\n${stringify(examples, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function onDay(
  example: Example,
  by: Decider,
  day: string,
  id: string,
  catalogue: Catalogue,
): Example | undefined {
  const household = toldFor(example.household, by, day);
  if (!household) return undefined;
  // What has happened is told on that day, or later.
  const isJudgedThen = by === 'application' || by === 'use' || (by === 'birth' && example.on < day);
  const on = isJudgedThen ? day : example.on;
  const read = readHousehold(household, plainDate(on), catalogue.places);
  if (!isDeepStrictEqual(read, { household })) return undefined;
  const result = assess(household, plainDate(on), catalogue).find((each) => each.id === id);
  if (!result) return undefined;
  const then = formatDate(plainDate(day), formatsIn(defaultLocale));
  const name = `${words[by]}が${then}で、ほかは「${example.name}」と同じ人`;
  return { name, on, household, expect: expectedOf(result) };
}

function expectedOf({ verdict, amount }: ProgrammeResult): Example['expect'] {
  return { verdict, ...(amount?.yen && { amount: [amount.yen.min, amount.yen.max] }) };
}

/** What an example is called by: it is content, and that is Japanese. */
const words: Readonly<Record<Decider, string>> = {
  application: '基準日',
  moveInDay: '転入',
  registrationDay: '登記',
  birth: '出生',
  treatmentEndDate: '治療の終わり',
  use: '基準日',
};

/** The household with that day in the place of the one that it tells; undefined where it tells none exactly. */
function toldFor(household: Household, by: Decider, day: string): Household | undefined {
  switch (by) {
    case 'application':
    case 'use':
      return household;
    case 'moveInDay':
      return moved(household, day);
    case 'birth':
      return born(household, day);
    case 'registrationDay':
      return isDay(household.registrationDate) ? { ...household, registrationDate: day } : undefined;
    case 'treatmentEndDate':
      return isDay(household.treatmentEndDate) ? { ...household, treatmentEndDate: day } : undefined;
  }
}

/** Whoever moves with the one who answers moves on that day too. */
function moved(household: Household, day: string): Household | undefined {
  const { self, spouse, children } = household;
  const before = self?.moveInDate;
  if (!isDay(before)) return undefined;
  const along = <P extends { moveInDate?: string | undefined }>(person: P): P =>
    person.moveInDate === before ? { ...person, moveInDate: day } : person;
  return {
    ...household,
    self: { ...self, moveInDate: day },
    ...(typeof spouse === 'object' && { spouse: along(spouse) }),
    ...(Array.isArray(children) && { children: children.map(along) }),
  };
}

function born(household: Household, day: string): Household | undefined {
  const { children } = household;
  if (!Array.isArray(children)) return undefined;
  const place = children.findIndex(({ birthDate }) => isDay(birthDate));
  if (place < 0) return undefined;
  return {
    ...household,
    children: children.map((child, index) => (index === place ? { ...child, birthDate: day } : child)),
  };
}

const isDay = (told: string | undefined): told is string => /^\d{4}-\d\d-\d\d$/.test(told ?? '');
