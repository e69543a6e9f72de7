import type { ConditionVerdicts, StepAhead } from './steps-ahead';

/** Up to `most` steps at once, the few before the many: those that bring closer, for some person, all that rules them out. */
export function combinations(
  steps: readonly StepAhead[],
  now: ConditionVerdicts,
  most: number,
): StepAhead[][] {
  let sized: StepAhead[][] = [[]];
  const all: StepAhead[][] = [];
  for (let size = 1; size <= most; size += 1) {
    sized = sized.flatMap((fewer) => oneMore(fewer, steps));
    all.push(...sized);
  }
  const obstacles = obstaclesOf(now);
  return all.filter((each) =>
    obstacles.some((lines) => lines.every((line) => each.some(({ closer }) => closer.has(line)))),
  );
}

function oneMore(fewer: StepAhead[], steps: readonly StepAhead[]): StepAhead[][] {
  const last = fewer.at(-1);
  const later = last ? steps.slice(steps.indexOf(last)) : steps;
  const taken = fewer.map(({ decision }) => decision.about);
  return later.filter(({ decision }) => !taken.includes(decision.about)).map((step) => [...fewer, step]);
}

/** For each person, what rules them out. */
function obstaclesOf(now: ConditionVerdicts): string[][] {
  const unmet = [...now].flatMap(([line, verdict]) => (verdict === 'unmet' ? [line] : []));
  const people = new Set([...now.keys()].map(personOf).filter((person) => person !== 'base'));
  return [...people].map((person) => unmet.filter((line) => ['base', person].includes(personOf(line))));
}

const personOf = (line: string): string => line.slice(0, line.indexOf(' '));
