/** One number that the project promises, and what it really is. */
export interface BenchRow {
  what: string;
  target: string;
  measured: string;
  isReached: boolean;
}

/** A promise to stay at or below a limit. */
export function atMost(what: string, limit: number, unit: string, value: number | undefined): BenchRow {
  return row(what, `≤ ${limit} ${unit}`, unit, value, value !== undefined && value <= limit);
}

/** A promise to reach at least a limit. */
export function atLeast(what: string, limit: number, unit: string, value: number | undefined): BenchRow {
  return row(
    what,
    `≥ ${limit.toLocaleString('en')} ${unit}`,
    unit,
    value,
    value !== undefined && value >= limit,
  );
}

function row(
  what: string,
  target: string,
  unit: string,
  value: number | undefined,
  isReached: boolean,
): BenchRow {
  const number = value?.toLocaleString('en', { maximumFractionDigits: 2 });
  return { what, target, measured: number === undefined ? 'not measured' : `${number} ${unit}`, isReached };
}
