import type { Situation } from '../facts/situation';
import type { Verdict } from '../facts/value';
import type { CompiledProgramme } from './compile-programme';
import type { SubjectOutcome } from './judge';
import type { Judging } from './judging';

/** One programme judged for everybody of a household whom it may be for, before anybody asks why. */
export type ProgrammeOutcome = {
  readonly compiled: CompiledProgramme;
  readonly situation: Situation;
  readonly judgings: readonly Judging[];
  readonly verdict: Verdict;
  readonly subjects: readonly SubjectOutcome[];
  /** The subject that explains the verdict: looked for where somebody asks. */
  readonly decisive: () => SubjectOutcome | undefined;
};
