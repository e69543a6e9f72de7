import type { PlainDate } from '../dates';
import type { Programme } from '../rules';
import { isNeeded } from './fill-figures';

/** A programme as its page shows it on a day: without the sums under which nobody can fall any more. */
export function paidOn(programme: Programme, day: PlainDate): Programme {
  const { amount, figures } = programme;
  if (!amount) return programme;
  const isPaid = (yen: Yen) =>
    [yen]
      .flatMap((each) => (typeof each === 'string' ? [each] : [each.from, each.to]))
      .every((name) => {
        const figure = figures[name];
        return !figure || isNeeded(figure, day);
      });
  const parts = amount.parts.map(({ cases, ...part }) =>
    cases ? { ...part, cases: cases.filter(({ yen }) => isPaid(yen)) } : part,
  );
  return { ...programme, amount: { ...amount, parts } };
}

type Yen = NonNullable<NonNullable<Programme['amount']>['parts'][number]['yen']>;
