import { heldIn, type Programme } from '../rules';
import type { SheetProgramme } from './sheet-programme';

/** A question for the counter: whether applications are taken, how an unclear text is read, or what only the desk decides. */
export type SheetQuestion = { readonly number: string; readonly for: readonly string[] } & (
  | { readonly kind: 'intake' | 'reading' }
  | { readonly kind: 'confirm'; readonly programme: string; readonly id: string }
);

interface ToApplyFor {
  readonly rule: Programme;
  readonly programme: SheetProgramme;
}

/** What to ask about the programmes that one may apply for; what concerns several of them once. */
export function toAskOf(all: readonly ToApplyFor[]): SheetQuestion[] {
  const numbers = (concerns: (programme: SheetProgramme) => boolean) =>
    all.filter(({ programme }) => concerns(programme)).map(({ programme }) => programme.number);
  const shared = [
    { kind: 'intake' as const, for: numbers(({ result }) => result?.availability.state === 'unconfirmed') },
    { kind: 'reading' as const, for: numbers(({ conditions }) => conditions.some(isReadInRivalWays)) },
  ].filter((each) => each.for.length > 0);
  const own = all.flatMap(({ rule, programme }) =>
    heldIn(rule.confirm, programme.result?.availability.state ?? 'unconfirmed').map(({ id }) => ({
      kind: 'confirm' as const,
      programme: rule.id,
      id,
      for: [programme.number],
    })),
  );
  return [...shared, ...own].map((each, place) => ({ ...each, number: `E${place + 1}` }));
}

const isReadInRivalWays = ({ verdict, readings = [] }: SheetProgramme['conditions'][number]): boolean =>
  verdict === 'unknown' && readings.length > 1;
