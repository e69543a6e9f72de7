import { describe, expect, test } from 'vitest';
import { loadCatalogue, loadExamples } from '../content/load';
import { addDays, plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import { gatesFor } from '../planner/gates';
import { changesBetween } from '../report/assessment-changes';
import { assess } from './assess';
import type { Catalogue } from './catalogue';
import type { ProgrammeResult } from './programme-result';
import { judgingOf } from './judging';
import type { Figure, Programme } from './schema';

// A figure that no example feels is one that nobody would miss: each is moved by one, up and down.

/** What stays hidden on one side, whatever the household. */
const hidden: Readonly<Record<string, readonly Figure['value'][]>> = {
  // The parts add up to the ceiling: a part alone, or the ceiling alone, brings nobody more.
  'relocation-grant child': [300_001],
  'relocation-grant maximum': [1_300_001],
  // The answer "under 35" may then mean 34: the amount, told as "up to", is still up to that of the younger ones.
  'fertility-tests middleAge': [34],
};

/** What no intake can open on: it would begin in the fiscal year before the one in which it ends. */
const impossible: Figure['value'] = '03-31';

const catalogue = loadCatalogue();

describe.each(catalogue.programmes)('$id', (programme) => {
  const examples = loadExamples(programme.id).map(({ on, household }) => ({ day: plainDate(on), household }));
  const onlyInWords = (programme.onlyInWords ?? []).flatMap(({ figures }) => figures);
  const names = Object.keys(programme.figures).filter((name) => !onlyInWords.includes(name));
  const before = examples.map((each) => outcomeOf(programme, each));

  test.each(names)('%s decides for some example', (name) => {
    const idle = neighboursOf(programme.figures[name]).filter((figure) => {
      if (name === programme.window?.intake?.opens && figure.value === impossible) return false;
      const moved = { ...programme, figures: { ...programme.figures, [name]: figure } };
      return examples.every((each, place) => isSame(before[place], outcomeOf(moved, each)));
    });
    expect(idle.map(({ value }) => value)).toEqual(hidden[`${programme.id} ${name}`] ?? []);
  });
});

type Situation = {
  readonly day: ReturnType<typeof plainDate>;
  readonly household: Parameters<typeof assess>[0];
};
type SubjectOutcome = { readonly result: ProgrammeResult; readonly plan: string };

/** What the programme comes to with its figures as they are, and the days of its plan. */
function outcomeOf(programme: Programme, { day, household }: Situation): SubjectOutcome {
  const programmes = catalogue.programmes.map((each) => (each.id === programme.id ? programme : each));
  const judged: Catalogue = {
    ...catalogue,
    programmes: programmes.filter(({ id }) => needed(programme).has(id)),
  };
  const result = assess(household, day, judged).find(({ id }) => id === programme.id);
  if (!result) throw new Error(`${programme.id} is missing from the results`);
  const gates = gatesFor(
    programme,
    judgingOf(situationOf(household, day, catalogue.places), { adult: 'self' }, catalogue.holidays),
  );
  return { result, plan: JSON.stringify(gates) };
}

const needed = ({ id, buildsOn }: Programme): ReadonlySet<string | undefined> => new Set([id, buildsOn]);

const isSame = (before: SubjectOutcome | undefined, after: SubjectOutcome): boolean =>
  before?.plan === after.plan && changesBetween(before.result, after.result).length === 0;

/** The figure one more and one less, a day one day later and earlier; without values that its unit does not have. */
function neighboursOf(figure: Figure | undefined): Figure[] {
  if (!figure) return [];
  const { unit, value } = figure;
  if (typeof value === 'number') {
    const [least, most] = unit === 'calendar-month' ? [1, 12] : [0, Infinity];
    return [value + 1, value - 1]
      .filter((each) => least <= each && each <= most)
      .map((each) => ({ ...figure, value: each }));
  }
  return [1, -1].map((days) => ({ ...figure, value: dayMoved(value, days) }));
}

/** A day of every year is moved in a year without 29 February. */
function dayMoved(value: string, days: number): string {
  return value.length === 10
    ? addDays(plainDate(value), days)
    : addDays(plainDate(`2025-${value}`), days).slice(5);
}
