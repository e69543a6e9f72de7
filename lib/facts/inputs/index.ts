import { children } from './children';
import { fertility } from './fertility';
import { home } from './home';
import { moving } from './moving';
import { people } from './people';
import { periods } from './periods';
import { pregnancy } from './pregnancy';
import type { Rows } from './row';
import { work } from './work';

export { furtherFields } from './further';
export { periodEnds } from './periods';
export { sections, type Input, type InputRow, type SectionId, type InputOwner } from './row';

/** What a household is asked once. A row of these tables is the whole of an input; the schema, questions, links and tests grow from it. */
export const householdInputs = inLinkOrder({
  ...moving.household,
  ...work.household,
  ...home.household,
  ...people.household,
  ...children.household,
  ...pregnancy.household,
  ...fertility.household,
});

/** What is asked of the person who answers and of the spouse. */
export const adultInputs = inLinkOrder({ ...people.adult, ...moving.adult, ...work.adult, ...home.adult });

/** What is asked of each child. */
export const childInputs = inLinkOrder({ ...children.child, ...moving.child });

/** What is asked of each period, beside its first and last day. */
export const periodInputs = periods.period;

/** The most children one household may list. */
export const maxChildren = 15;
/** The most periods one residence history may list. */
export const maxPeriods = 20;

function inLinkOrder<T extends Rows>(rows: T): T {
  const entries = Object.entries(rows).sort(([, one], [, other]) => one.link - other.link);
  // The same rows; Object.fromEntries forgets their names.
  return Object.fromEntries(entries) as T;
}
