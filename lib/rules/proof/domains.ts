import { addDays, addYears, parseDateRange, type DateRange, type PlainDate } from '../../dates';
import { answerAt } from '../../facts/exact';
import { inputAt } from '../../facts/fields';
import type { Household, Path } from '../../facts/household';
import type { Programme } from '../schema';
import { comparisonsOf } from './comparisons';

/** One answer of a household, and the values it may have: those around a limit, and enough others to stand for all. */
export type Domain = { readonly path: Path; readonly values: readonly unknown[] };

/** The single answers that a household tells, each with its values; residence histories are left as they are. */
export function domainsOf(household: Household, programme: Programme, day: PlainDate): Domain[] {
  const codes = codesNamedBy(programme);
  return pathsIn(household, []).flatMap((keys): Domain[] => {
    const input = inputAt(keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
    const path = keys.join('.');
    const told = answerAt(household, path);
    if (!input || told === 'unknown' || keys.includes('periods')) return [];
    switch (input.type) {
      case 'boolean':
        return [{ path, values: [true, false] }];
      case 'choice':
        return [{ path, values: input.codes }];
      case 'choices':
        return [{ path, values: [[], ...namedAmong(input.codes, codes).map((each) => [each])] }];
      case 'number':
        return [{ path, values: aroundNumber(Number(told), input.max) }];
      case 'date':
        return [
          {
            path,
            values: [
              ...aroundDay(parseDateRange(String(told)) ?? { from: day, until: day }),
              ...(input.none ? ['none'] : []),
            ],
          },
        ];
    }
  });
}

/** The codes that the rule compares; all of them where it reads them through a fact. */
function namedAmong(all: readonly string[], named: ReadonlySet<unknown>): readonly string[] {
  const compared = all.filter((each) => named.has(each));
  return compared.length > 0 ? compared : all;
}

function pathsIn(value: unknown, keys: readonly string[]): string[][] {
  const isGroup = typeof value === 'object' && value !== null;
  if (!isGroup || (Array.isArray(value) && typeof value[0] !== 'object')) return [[...keys]];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...keys, key]));
}

function codesNamedBy(programme: Programme): ReadonlySet<unknown> {
  return new Set(comparisonsOf(programme).flatMap(({ rule }) => [rule.is, rule.includes, rule.oneOf].flat()));
}

function aroundNumber(told: number, max: number): number[] {
  const near = [0, told - 1, told, told + 1, max].filter((each) => each >= 0 && each <= max);
  return [...new Set(near)];
}

function aroundDay({ from, until }: DateRange): PlainDate[] {
  return [
    ...yearsTried.map((years) => addYears(from, -years)),
    ...[addDays(from, -1), from, addDays(until, 1)],
    ...yearsTried.map((years) => addYears(until, years)),
  ];
}

/** So many years from the day that was told, so that children of every age are among them. */
const yearsTried = [1, 2, 4, 6, 9, 12, 20, 30];
