/**
 * The front door: what the rest of the project uses of the rules. Beside it there are only the schema, which is too heavy for a browser, and the
 * proofs.
 */

/** Judges every programme for a household on a day. */
export { assess } from './assess';
/** The same without the reasons: verdicts, amounts, days, and what to ask for. */
export { outlines, type ProgrammeOutline } from './outline';
export { judgeAlone } from './judge-alone';
/** Every programme of the city with what its rules refer to. */
export type { Catalogue } from './catalogue';
/** A programme as its file is read, with the rounds that its dated words announce. */
export { withRounds } from './days/rounds';
/** What one programme comes to for a household on a day. */
export type { ProgrammeResult } from './programme-result';
/** One programme judged for one subject, and one of its conditions with what it came to. */
export type { Judgement } from './judgement';
export type { ConditionTrace } from './traces';
/** How a verdict came about: a test, its rival readings, the rule's own shape, and each compared fact. */
export type { Leaf, ReadingTrace, TestTrace, Trace } from './traces';
/** The verdict on "all of these": one unmet decides, otherwise one unknown leaves it open. */
export { verdictOfAll } from './judged';
/** What a programme pays or waives. */
export type { AmountTrace } from './traces';
/** The programmes that may bring money, by name. */
export { moneyOf } from './money';

/** From when a programme that is not met is, because nothing but time has passed. */
export { laterFor, type Later } from './later';
/** The smallest sets of changes that make a programme met. */
export { changes, type Change, type ChangeSet } from './changes';
/** Every decision still open to a household. */
export { openDecisions } from './changeable';
/** An answer that comes with a decision. */
export type { NewAnswer } from './decisions';
/** The answers that could still decide an undecided test. */
export { addOpenPaths } from './deciding-paths';

/** The days to apply of one subject, the days that open and close them, and the answers that could sharpen those. */
export { announcedDays, boundsOf, openPathsOfDays, windowOf, type WindowTrace } from './windows';
/** The days still ahead on which some reading lets a subject apply. */
export { daysStillAhead } from './application-days';
/** The first day to apply or to use. */
export { firstDayAhead, firstDayOf } from './first-day';
/** The stretches ahead, within the days to apply, on which the city takes no applications. */
export { pausesAhead } from './days/pauses-ahead';
/** Days as stretches in order, with the first and the last of them. */
export { firstDay, lastDay, type Stretches } from './days/stretches';
/** National holidays, whether one can apply on a day, and whether a day was moved past a holiday that is only calculated. */
export { isMovedByCalculation, isOpenDay, type Holidays } from './days/open-days';

/** Whether the city takes applications on a day, by which dated word. */
export {
  availabilityOn,
  heldIn,
  serviceAvailabilityOn,
  stepsIn,
  successorOn,
  type Availability,
  type ServiceAvailability,
} from './availability';
/** When facts were last compared with their sources, and whether that is due again. */
export { freshnessOn, type Freshness } from './freshness';

/** A programme made ready for judging, and the part of every fiscal year in which the city takes applications. */
export {
  compileProgramme,
  intakeOf,
  type CompiledProgramme,
  type DayOfSomebody,
  type CompiledIntake,
} from './compile-programme';
/** Judging one subject by itself. */
export { judgingOf, type Judging } from './judging';
/** Everybody of whom a fact may be read: of a mother all who may be her. */
export { subjectsFor } from './whose';
/** A fact as a rule names it, with its figures handed over. */
export { factOf, type ToldFact } from './told-fact';
/** The figures of a programme by name, as days and as numbers. */
export { figureDay, figureNumber, type Figures } from './figures';
/** A figure as a length of time. */
export { lengthOf } from './lengths';

/** What a programme is about, whom it is for, and what a household gets. */
export { audiences, kinds, topics, type Audience, type Kind, type Topic } from './codes';
/** What a visitor chooses to have checked. */
export { isTopic, scopes, type Scope } from './codes';
/** What decides which of several values of a figure holds. */
export { deciders, type Decider } from './deciders';
/** How programmes look at the residence status. */
export { statusRules, type StatusRule } from './status';
/** What can stand on the way to a grant, and where a paper comes from. */
export { gateIds, type GateId, type PaperOrigin } from './gate-ids';
/** The comparisons of the rule language. */
export { operators, type Operator } from './operators';
/** Programmes and services as `rule.yaml` and `service.yaml` hold them. */
export type {
  Amount,
  AvailabilityEntry,
  Condition,
  Figure,
  FigureUnit,
  LaterValue,
  Part,
  PlannedGate,
  Programme,
  Reading,
  Rule,
  Service,
  Test,
  Version,
} from './schema';
