import { adviseName } from '../check/advice';
import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import { expandRule, readAs, type Naming } from './expand-rule';

/** A condition or part of an amount with `reportedBy` and `vary` written out as rival readings. */
export function expandTest(
  value: unknown,
  path: ContentPath,
  varieties: FieldGroup,
  naming: Naming,
): unknown {
  if (!isFields(value)) return value;
  const { vary, reportedBy, when, readings, ...others } = value;
  if (vary !== undefined) return { ...others, readings: varied(vary, when, path, varieties, naming) };
  if (reportedBy !== undefined) return { ...others, readings: reported(reportedBy, when, path, naming) };
  return {
    ...others,
    ...(when !== undefined && { when: expandRule(when, [...path, 'when'], [...path, 'when'], naming) }),
    ...(readings !== undefined && { readings: expandReadings(readings, [...path, 'readings'], naming) }),
  };
}

/** A reading that asks for nothing is met by everybody. */
function expandReadings(readings: unknown, path: ContentPath, naming: Naming): unknown {
  if (!Array.isArray(readings)) return readings;
  return readings.map((reading: unknown, index) => {
    if (!isFields(reading)) return reading;
    const place = [...path, index, 'when'];
    return { ...reading, when: 'when' in reading ? expandRule(reading.when, place, place, naming) : anybody };
  });
}

/** What only others report is one reading; that there is no such condition is the other. */
function reported(reportedBy: unknown, when: unknown, path: ContentPath, naming: Naming): unknown {
  const { notStated, ...reading } = fieldsOf(reportedBy);
  naming.trace.remember([...path, 'readings', 0], [...path, 'reportedBy', 'notStated']);
  naming.trace.remember([...path, 'readings', 1], [...path, 'reportedBy']);
  const rule = expandRule(when, [...path, 'when'], [...path, 'readings', 1, 'when'], naming);
  return [
    { ...fieldsOf(notStated), when: anybody },
    { ...reading, when: rule },
  ];
}

/** One rule read in several ways: a list of readings, or the name of one that is shared. */
function varied(
  vary: unknown,
  when: unknown,
  path: ContentPath,
  varieties: FieldGroup,
  naming: Naming,
): unknown {
  if (typeof vary === 'string' && !Object.hasOwn(varieties, vary)) {
    const message = adviseName('way of reading', vary, Object.keys(varieties));
    naming.trace.report({ path: [...path, 'vary'], message });
  }
  const ways = itemsOf(typeof vary === 'string' ? varieties[vary] : vary);
  return ways.map((way, place) => {
    naming.trace.remember([...path, 'readings', place], [...path, 'vary', place]);
    const rule = expandRule(when, [...path, 'when'], [...path, 'readings', place, 'when'], naming);
    return { ...fieldsOf(way), when: readAs(String(fieldsOf(way).id), rule) };
  });
}

const anybody = { all: [] };
