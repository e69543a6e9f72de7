import type { Path } from '../facts/household';
import type { TestTrace, Trace } from './traces';

/**
 * Adds the answers that could still decide an undecided test. Rival readings that already contradict each other cannot be decided by any
 * answer.
 */
export function addOpenPaths(open: Set<Path>, test: TestTrace | Trace): void {
  if ('kind' in test) addOpenInTrace(open, test);
  else if (test.trace) addOpenInTrace(open, test.trace);
  else if (test.readings && !contradict(test.readings)) {
    for (const { trace } of test.readings) addOpenInTrace(open, trace);
  }
}

function contradict(readings: NonNullable<TestTrace['readings']>): boolean {
  return (
    readings.some(({ verdict }) => verdict === 'met') && readings.some(({ verdict }) => verdict === 'unmet')
  );
}

function addOpenInTrace(open: Set<Path>, trace: Trace): void {
  if (trace.verdict !== 'unknown') return;
  if (trace.kind === 'fact') for (const path of trace.open) open.add(path);
  else for (const part of trace.parts) addOpenInTrace(open, part);
}
