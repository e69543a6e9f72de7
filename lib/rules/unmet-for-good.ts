import type { Fact } from '../facts/fact';
import type { Situation } from '../facts/situation';
import type { Verdict } from '../facts/value';
import type { Catalogue } from './catalogue';
import type { Comparing, Node } from './compile';
import { judged } from './evaluate';
import { isAhead } from './household-on';
import { opposite } from './judged';
import type { Judging } from './judging';
import type { Operator } from './operators';
import type { ProgrammeOutcome } from './programme-outcome';
import type { Programme } from './schema';

/**
 * Whether everybody misses a condition of a programme that is unmet, or of the one it builds on, that nobody meets again, however much time
 * passes.
 */
export function isUnmetForGood(programme: Programme, on: OutcomeOf, catalogue: Catalogue): boolean {
  return isUnmetBy(programme, on, catalogue, (outcome) =>
    outcome.judgings.every((judging) => isMissed(outcome, judging, 'for-good')),
  );
}

/**
 * Whether everybody still misses one on a later day until something has grown that only grows, but those who missed one for good on the day before it:
 * so it is on every day between.
 */
export function isUnmetUntilGrown(
  programme: Programme,
  before: OutcomeOf,
  later: OutcomeOf,
  catalogue: Catalogue,
): boolean {
  return isUnmetBy(programme, later, catalogue, (outcome) => {
    const known = before(outcome.compiled.programme).judgings;
    return outcome.judgings.every((judging, place) => {
      const same = known[place];
      return (same && isMissed(outcome, same, 'for-good')) || isMissed(outcome, judging, 'until-grown');
    });
  });
}

/** What programmes came to on a day. */
type OutcomeOf = (programme: Programme) => ProgrammeOutcome;

type Decided = Exclude<Verdict, 'unknown'>;
/** How long what decides stays as it is. */
type Lasting = 'for-good' | 'until-grown';

function isUnmetBy(
  programme: Programme,
  on: OutcomeOf,
  { programmes }: Catalogue,
  isMissedByAll: (outcome: ProgrammeOutcome) => boolean,
): boolean {
  if (isMissedByAll(on(programme))) return true;
  const base = programmes.find(({ id }) => id === programme.buildsOn);
  const ofBase = base && on(base);
  return ofBase?.decisive()?.verdict === 'unmet' && isMissedByAll(ofBase);
}

/** Whether somebody misses a condition by what lasts alone. */
function isMissed({ compiled }: ProgrammeOutcome, judging: Judging, lasting: Lasting): boolean {
  return compiled.conditions.some(
    ({ rules }) => rules.length > 0 && rules.every((rule) => isSettled(rule, 'unmet', judging, lasting)),
  );
}

/** Whether a rule comes to this verdict by what lasts alone. */
function isSettled(node: Node, verdict: Decided, judging: Judging, lasting: Lasting): boolean {
  if (judged(node, judging).verdict !== verdict) return false;
  if (node.kind === 'fact') return lasts(node, verdict, judging.situation, lasting);
  // Not to have grown enough ends with it.
  if (node.kind === 'not' && lasting === 'until-grown') return false;
  const ofParts = node.kind === 'not' ? opposite[verdict] : verdict;
  const isOneEnough = (node.kind === 'any') === (ofParts === 'met');
  return isOneEnough
    ? node.parts.some((part) => isSettled(part, ofParts, judging, lasting))
    : node.parts.every((part) => isSettled(part, ofParts, judging, lasting));
}

/**
 * What stays is compared once for all; what grows has passed what stays, or been passed by it, for good, and has not until it has grown enough.
 * Nothing is certain of what stays, or of how much something that grows is at most, while a plan is ahead that changes it.
 */
function lasts(
  { fact, of, operator, boundFact, boundOf }: Comparing,
  verdict: Decided,
  situation: Situation,
  lasting: Lasting,
): boolean {
  // Who the mother is hangs on a pregnancy.
  if ((of === 'mother' || boundOf === 'mother') && isAhead('birth', situation)) return false;
  const own = fact.overTime;
  const other = boundFact ? boundFact.overTime : 'stays';
  if (!own || !other || (own === 'grows' && other === 'grows')) return false;
  if (own === 'stays' && isChanging(fact, situation)) return false;
  if (other === 'stays' && isChanging(boundFact, situation)) return false;
  if (own === other) return true;
  const passed = oncePassed[operator];
  const grown = own === 'grows' ? passed : passed && opposite[passed];
  if (lasting === 'for-good') return verdict === grown;
  return grown === 'met' && !isChanging(own === 'grows' ? fact : boundFact, situation);
}

function isChanging(fact: Fact | undefined, situation: Situation): boolean {
  return fact?.changedBy?.some((plan) => isAhead(plan, situation)) ?? false;
}

/** What something comes to that has grown past its bound. */
const oncePassed: Partial<Record<Operator, Decided>> = {
  above: 'met',
  atLeast: 'met',
  onOrAfter: 'met',
  atMost: 'unmet',
  below: 'unmet',
  onOrBefore: 'unmet',
};
