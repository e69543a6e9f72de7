import { addDays, addYears, type PlainDate } from '@/lib/dates';
import { inputAt } from '@/lib/facts/fields';
import type { Household } from '@/lib/facts/household';
import { withAnswer } from '@/lib/facts/with-answer';
import { askedAt } from '@/lib/questions/asked-at';
import type { JudgeCase } from './judging-examples';

/** A household that meets a programme on a day with as few answers as it asks for, found by trying; undefined where none was. */
export function favourableCase(judge: JudgeCase, on: PlainDate): Household | undefined {
  let left = most;
  const search = (household: Household): Household | undefined => {
    const result = judge({ on, household });
    left -= 1;
    if (!result || left < 0 || result.verdict === 'unmet') return undefined;
    if (result.verdict === 'met') return household;
    const path = result.ask[0];
    if (path === undefined) return undefined;
    for (const value of valuesAt(path, on)) {
      const found = search(withAnswer(household, path, value));
      if (found) return found;
    }
    return undefined;
  };
  return search({});
}

/** Households tried before giving up: enough for two dozen answers, a moment's work. */
const most = 20_000;

/** The values that an answer may have, those first that speak for most programmes. */
export function valuesAt(path: string, on: PlainDate): readonly unknown[] {
  if (path === 'children') return [[{}], [{}, {}], []];
  if (path === 'spouse') return ['none', {}];
  const input = inputAt(path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
  switch (input?.type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return input.codes;
    case 'choices':
      return [...input.codes.map((code) => [code]), []];
    case 'number':
      return [0, 1, 2, 5, input.max].filter((number) => number <= input.max);
    case 'date':
      return [...days(on, path), ...(input.none ? ['none'] : [])];
    case undefined:
      return askedAt(path) === path ? [] : valuesAt(askedAt(path), on);
  }
}

/** Ages of children and adults, and days near today and ahead. */
function days(on: PlainDate, path: string): PlainDate[] {
  const births = [30, 5, 10, 1, 14, 17, 3, 7, 20, 40, 50, 60, 70, 80, 90].map((years) =>
    addYears(on, -years),
  );
  const near = [0, -30, 30, -365, 365].map((count) => addDays(on, count));
  return path.endsWith('birthDate') ? [...births, ...near] : [...near, ...births];
}
