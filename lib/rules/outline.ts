import type { DateRange, PlainDate } from '../dates';
import type { Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import type { Span, Verdict } from '../facts/value';
import { hasNoDayLeft } from './application-days';
import { askFor, type Ask, type Asking } from './ask';
import { availabilityOn, type Availability } from './availability';
import type { Catalogue } from './catalogue';
import type { Held } from './contradicted';
import type { SubjectOutcome } from './judge';
import { judgeHousehold } from './judge-household';
import type { ProgrammeOutcome } from './programme-outcome';
import { offersOnce, type Offer } from './offer';
import type { WindowTrace } from './windows';

/** What one programme comes to for a household on a day, without why. */
export type ProgrammeOutline = Ask &
  Omit<Held, 'subjects'> & {
    readonly id: string;
    readonly availability: Availability;
    readonly version: string | undefined;
    /** What the household gets when the conditions are met; undefined when they are not, or where no yen figure is known. */
    readonly yen: Span | undefined;
    readonly window: WindowTrace | undefined;
    /** Whether, with these days, no day is left on which the city takes applications. */
    readonly hasNoDayLeft: boolean;
    readonly applyFrom: DateRange | undefined;
    readonly applyUntil: DateRange | undefined;
    /** One outcome a child or adult, for programmes that judge them one by one. */
    readonly subjects: readonly { readonly subject: Subject; readonly verdict: Verdict }[];
  };

/** Verdict, amount, days and the answers to ask for of every programme, in the order of the catalogue: what `assess` says, without why. */
export function outlines(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking = 'missing-or-better',
): ProgrammeOutline[] {
  const offerOf = offersOnce();
  return judgeHousehold(household, day, catalogue, asking, (outcome) => programmeOutline(outcome, offerOf));
}

/** The same of one programme. */
export function programmeOutline(
  outcome: ProgrammeOutcome,
  offerOf: (outcome: SubjectOutcome) => Offer,
): ProgrammeOutline {
  const { compiled, situation, verdict, subjects } = outcome;
  const decisive = outcome.decisive();
  const { programme } = compiled;
  const availability = availabilityOn(programme, situation.day);
  const isOpen = verdict !== 'unmet';
  const offer = isOpen && decisive ? offerOf(decisive) : undefined;
  const window = offer?.window;
  const { ask, decides } = askFor(outcome, offerOf, isOpen && availability.state !== 'ended');
  return {
    id: programme.id,
    verdict,
    availability,
    version: decisive?.version?.version.id,
    yen: offer && yenOf(outcome, offer, offerOf),
    window,
    hasNoDayLeft: offer !== undefined && hasNoDayLeft(window, situation, offer.outcome.subject),
    applyFrom: window?.from,
    applyUntil: window?.until,
    ask,
    decides,
    subjects: programme.subject === 'household' ? nobody : subjects,
  };
}

/** Amounts per child add up over the children; any other amount is paid once to the household. */
function yenOf(
  { subjects }: ProgrammeOutcome,
  { amount }: Offer,
  offerOf: (outcome: SubjectOutcome) => Offer,
): Span | undefined {
  if (amount?.per !== 'child') return amount?.yen;
  const spans = subjects.flatMap((each): Span[] => {
    const yen = offerOf(each).amount?.yen;
    return yen ? [{ min: each.verdict === 'met' ? yen.min : 0, max: yen.max }] : [];
  });
  if (spans.length === 0) return amount.yen;
  const sum = (bound: keyof Span) => spans.reduce((all, span) => all + span[bound], 0);
  return { min: sum('min'), max: sum('max') };
}

const nobody: ProgrammeOutline['subjects'] = [];
