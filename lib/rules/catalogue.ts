import type { Places } from '../facts/places';
import type { Holidays } from './days/open-days';
import type { Programme } from './schema';

/** Every programme of the city with what its rules refer to; plain data. */
export type Catalogue = {
  readonly programmes: readonly Programme[];
  readonly places: Places;
  /** National holidays: on these days nobody can apply. */
  readonly holidays: Holidays;
};
