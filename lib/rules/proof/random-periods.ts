import { addDays, type PlainDate } from '../../dates';
import type { Period } from '../../facts/household';
import { periodInputs } from '../../facts/inputs';
import type { Places } from '../../facts/places';
import type { Random } from './random';

/** A residence history that ends around the move: one to five periods, many of them a day around one, five or ten years long. */
export function randomPeriods(move: PlainDate, places: Places, random: Random): Period[] {
  const periods: Period[] = [];
  let last = addDays(move, -1 - (random.chance(0.7) ? 0 : random.whole(0, 95)));
  for (let left = random.pick([1, 1, 2, 2, 3, 5]); left > 0; left -= 1) {
    const days = random.pick([...lengths, random.whole(1, 2500)]);
    const first = addDays(last, 1 - days);
    const lastsUntilMove = periods.length === 0 && last === addDays(move, -1) && random.chance(0.7);
    periods.unshift({ from: first, until: lastsUntilMove ? 'move' : last, ...randomStay(places, random) });
    // The next one back ends the day before, shares one day (a move on that day), or leaves a gap.
    last = addDays(first, random.pick([-1, -1, -1, 0, -2, -31]));
  }
  return random.chance(0.2) ? periods.toReversed() : periods;
}

const lengths = [92, 364, 365, 366, 367, 1460, 1825, 1826, 1827, 1828, 3650, 3653] as const;

function randomStay(places: Places, random: Random): Period {
  const place = random.chance(0.4) ? 'tokyo-wards' : random.pick(periodInputs.place.codes);
  const stay: Period = { place, ...randomMunicipality(place, places, random) };
  stay.wardsWork = random.chance(0.5) ? 'insured-employee' : random.pick(periodInputs.wardsWork.codes);
  stay.wardsStudy = random.chance(0.2);
  return stay;
}

/** A municipality says by itself whether it is disadvantaged, so that answer never contradicts the list. */
function randomMunicipality(place: string, places: Places, random: Random): Period {
  if (place === 'tokyo-wards' || place === 'honjo' || place === 'elsewhere') return {};
  if (place !== 'saitama') return { disadvantaged: random.chance(0.2) };
  const code = random.pick(['other', 'other', ...Object.keys(places)]);
  return { municipality: code, disadvantaged: places[code]?.disadvantaged ?? false };
}
