import { isDeepStrictEqual } from 'node:util';
import { dateRangeText, parseDateRange, type DateRange } from '../dates';
import type { ProgrammeResult } from '../rules';
import type { Example } from './example-schema';

type Expected = Example['expect'];

/** Whether a result is all that an example expects of it. */
export function meetsExpectation(result: ProgrammeResult, expected: Expected): boolean {
  return isDeepStrictEqual(outcomeOfExample(result, expected), comparableExpectation(expected));
}

/** What the result says of each thing the example expects. */
export function outcomeOfExample(result: ProgrammeResult, expected: Expected): object {
  const { verdict, availability, amount, applyFrom, applyUntil, hasNoDayLeft, conditions, subjects, ask } =
    result;
  const said = {
    verdict,
    availability: availability.state,
    amount: amount?.yen ? [amount.yen.min, amount.yen.max] : null,
    applyFrom: rangeText(applyFrom),
    applyUntil: rangeText(applyUntil),
    hasNoDayLeft,
    conditions: Object.fromEntries(
      conditions
        .filter(({ id }) => expected.conditions && id in expected.conditions)
        .map((condition) => [condition.id, condition.verdict]),
    ),
    subjects: subjects.map((each) => each.verdict),
    ask: expected.ask?.length ? expected.ask.filter((path) => ask.includes(path)) : ask,
  };
  return Object.fromEntries(Object.entries(said).filter(([name]) => name in expected));
}

/** What the example expects, with days as the one shortest text of their range. */
export function comparableExpectation(expected: Expected): object {
  const { applyFrom, applyUntil } = expected;
  return {
    ...expected,
    ...(applyFrom && { applyFrom: rangeText(parseDateRange(applyFrom)) }),
    ...(applyUntil && { applyUntil: rangeText(parseDateRange(applyUntil)) }),
  };
}

const rangeText = (range: DateRange | undefined) => (range ? dateRangeText(range) : null);
