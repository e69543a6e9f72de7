import { fields } from '../facts/fields';
import type { Scope, Topic } from '../rules';

/** Which field stands where in a link, by the numbers that the rows of lib/facts/inputs give. */
export const householdOrder = inLinkOrder(fields.household);
export const adultOrder = inLinkOrder(fields.adult);
export const childOrder = inLinkOrder(fields.child);
export const periodOrder = inLinkOrder(fields.period);

/** Which topic stood where up to version 2. */
export const topicsThen = [
  'moving',
  'home',
  'children',
  'pregnancy',
  'work',
  'foreign',
  'daily',
] as const satisfies Topic[];

/** Which topic, or other choice of what to check, stands where. Links are kept and printed, so this list only grows at its end. */
export const topicOrder = [...topicsThen, 'ended', 'fertility'] as const satisfies Scope[];

/** What was chosen before the topic of fertility was split off from that of pregnancy. */
export function withFertility(chosen: readonly string[]): readonly string[] {
  return chosen.includes('pregnancy') ? [...chosen, 'fertility'] : chosen;
}

function inLinkOrder<Name extends string>(rows: Readonly<Record<Name, { readonly link: number }>>): Name[] {
  // Nothing stands in a table but its rows; Object.keys forgets their names.
  const names = Object.keys(rows) as Name[];
  return names.sort((one, other) => rows[one].link - rows[other].link);
}
