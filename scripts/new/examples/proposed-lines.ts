import { Document, isMap, isScalar } from 'yaml';
import { dateRangeText } from '@/lib/dates';
import { outcomeOfExample } from '@/lib/content/example-outcome';
import type { JudgedCase } from './chosen-cases';

/** A case as an entry of `examples.yaml`, with what the rule comes to. */
export function proposedLines(name: string, { on, household, result }: JudgedCase): string {
  const conditions = Object.fromEntries(result.conditions.map(({ id, verdict }) => [id, verdict]));
  const wanted = {
    ...{ verdict: result.verdict, availability: result.availability.state, amount: null },
    ...(result.applyFrom && { applyFrom: dateRangeText(result.applyFrom) }),
    ...(result.applyUntil && { applyUntil: dateRangeText(result.applyUntil) }),
    ask: [],
    ...(result.subjects.length > 1 ? {} : { conditions }),
  };
  const { self, spouse, children, ...others } = household;
  const people = { ...(self && { self }), ...(spouse && { spouse }), ...(children && { children }) };
  const expect = outcomeOfExample(result, wanted);
  const document = new Document([{ name, on, household: { ...people, ...others }, expect }]);
  for (const key of ['household', 'expect']) {
    const group = document.getIn([0, key], true);
    if (isMap(group)) group.flow = true;
  }
  const day = document.getIn([0, 'on'], true);
  if (isScalar(day)) day.type = 'PLAIN';
  return document
    .toString({ lineWidth: 110, flowCollectionPadding: true })
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
}
