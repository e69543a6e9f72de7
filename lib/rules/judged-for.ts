import type { Situation, Subject } from '../facts/situation';
import { answerableIn, type Asking } from './ask';
import type { Holidays } from './days/open-days';
import type { SubjectOutcome } from './judge';
import { judgingOf, type Judging, type Known } from './judging';
import type { Programme } from './schema';

/** Whom programmes of each kind are judged for: the household as one, each adult, or each child. */
export type Judgings = Readonly<Record<Programme['subject'], readonly Judging[]>>;

/** Everybody of a household whom programmes are judged for. */
export function judgingsOf(situation: Situation, holidays: Holidays, asking: Asking): Judgings {
  const shared: Known = [];
  const isAnswerable = answerableIn(situation.household, asking);
  const judgingFor = (subject: Subject) => judgingOf(situation, subject, holidays, shared, isAnswerable);
  const self = judgingFor({ adult: 'self' });
  const spouse = situation.spouse === null ? [] : [judgingFor({ adult: 'spouse' })];
  return {
    household: [self],
    adult: [self, ...spouse],
    child: [
      ...(situation.children ?? []).map(({ index }) => judgingFor({ adult: 'self', child: index })),
      ...(mayBeChild(situation) ? [self] : []),
    ],
  };
}

/**
 * Whoever asks for themselves may be a child of the city: as their birth tells, or as long as neither a birth nor a child was told. Who has or
 * expects children, or has treatment for having them, and tells no birth is taken for their parent.
 */
function mayBeChild({ self, children, household: { pregnancy, fertilityCare } }: Situation): boolean {
  if (self.born !== undefined) return true;
  if (Array.isArray(fertilityCare) && fertilityCare.length > 0) return false;
  return children?.length === 0 && pregnancy !== 'self' && pregnancy !== 'partner';
}

/** Somebody who asks for themselves and is too old is no child: nothing is said of them. */
export const isChild = ({ subject, verdict }: SubjectOutcome): boolean =>
  subject.child !== undefined || verdict !== 'unmet';
