import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate, type PlainDate } from '../dates';
import { assess } from './assess';
import type { ProgrammeResult } from './programme-result';
import { intakesTried } from './proof/intakes-tried';
import { movingAlone } from './proof/moving-alone';
import { walkedCalendar, walkedAfter, type WalkedDays } from './proof/walked-days';
import type { Programme } from './schema';

// The days to apply for the relocation grant as they are said, against days walked one by one: for every move-in day of three years.

const catalogue = frozenCatalogue();
const day = plainDate('2026-01-01');
const moves = walkedCalendar.filter(({ key }) => key < 20290101).map(({ text }, place) => ({ text, place }));
const openDays = new Set(walkedCalendar.filter(({ isOpen }) => isOpen).map(({ text }) => text));

describe.each(intakesTried)('with the intake %s', (_, intake) => {
  const programme = withIntake(intake);
  const told = moves.map(({ text, place }) => ({
    text,
    said: saidOf(resultOf(programme, text)),
    walked: expectedOf(walkedAfter(place, intake)),
  }));

  test('whoever moves in alone hears the days that walking finds', () => {
    expect(told).toHaveLength(365 + 365 + 366);
    const wrong = told.filter(({ said, walked }) => JSON.stringify(said) !== JSON.stringify(walked));
    expect(wrong).toEqual([]);
  });

  test('no day is upside down or closed', () => {
    const ranges = told.flatMap(({ said }) => [said.from ?? [], said.until ?? [], ...said.sure].flat());
    expect(ranges.length).toBeGreaterThan(2 * moves.length);
    const wrong = ranges.filter(({ from, until }) => !from || !until || from > until);
    expect(wrong).toEqual([]);
    const closed = ranges
      .flatMap(({ from, until }) => [from, until])
      .filter((each) => !each || !openDays.has(each));
    expect(closed).toEqual([]);
  });
});

function withIntake(intake: (typeof intakesTried)[number][1]): Programme {
  const found = catalogue.programmes.find(({ id }) => id === 'relocation-grant');
  if (!found?.window?.intake) throw new Error('the grant has an intake');
  if (!intake) return { ...found, window: { ...found.window, intake: undefined } };
  const { intakeOpens, intakeCloses } = found.figures;
  if (!intakeOpens || !intakeCloses) throw new Error('the intake has its days');
  return {
    ...found,
    figures: {
      ...found.figures,
      intakeOpens: { ...intakeOpens, value: intake.opens },
      intakeCloses: { ...intakeCloses, value: intake.closes },
    },
  };
}

function resultOf(programme: Programme, moveIn: PlainDate): ProgrammeResult {
  const [result] = assess(movingAlone(moveIn), day, { ...catalogue, programmes: [programme] });
  if (!result || result.verdict !== 'met') throw new Error(`not met by a move on ${moveIn}`);
  return result;
}

function saidOf({ window, applyFrom, applyUntil }: ProgrammeResult) {
  return {
    sure: window?.agreed.sure ?? [],
    possible: window?.agreed.possible ?? [],
    anyReading: window?.anyReading ?? [],
    from: applyFrom,
    until: applyUntil,
  };
}

/** The first and the last day, each between the one that is possible and the one that is sure. */
function expectedOf({ sure, possible, anyReading }: WalkedDays) {
  const [first, last] = [possible[0]?.from, possible.at(-1)?.until];
  return {
    sure,
    possible,
    anyReading,
    from: first && { from: first, until: sure[0]?.from },
    until: last && { from: sure.at(-1)?.until, until: last },
  };
}
