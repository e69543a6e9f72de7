import { assessEachAhead } from '../result/assess-each';
import { resultGroups } from '../result/result-groups';
import type { PlainDate } from '../dates';
import { situationOf } from '../facts/situation';
import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import { papersOf } from '../planner/papers';
import type { Journey } from '../questions/journey';
import type { Question } from '../questions/questions';
import { pausesAhead, type Catalogue, type Scope } from '../rules';
import { isToApplyFor, obstacles, type SheetProgramme } from './sheet-programme';
import { toAskOf, type SheetQuestion } from './to-ask';

export type SheetAnswer = {
  readonly number: string;
  readonly question: Question;
  readonly answer: unknown;
};

/** Something of one or more programmes: `of` has the words, `for` are their numbers. */
export type OutlineEntry = {
  readonly id: string;
  readonly number: string;
  readonly of: string;
  readonly for: readonly string[];
};

/** What the sheet for the counter says, before it is said in any language: the numbers are the same in each. */
export type SheetOutline = {
  readonly day: PlainDate;
  readonly topics: readonly Scope[];
  /** Of whom it speaks. */
  readonly household: Household;
  readonly answers: readonly SheetAnswer[];
  readonly programmes: readonly SheetProgramme[];
  readonly papers: readonly OutlineEntry[];
  readonly desks: readonly OutlineEntry[];
  readonly toAsk: readonly SheetQuestion[];
};

/** Sorts and numbers what there is to say at the counter. Where no programme names a desk, `helpDesk` is the one to ask. */
export function sheetOutline(
  { topics, journey }: { topics: readonly Scope[]; journey: Journey },
  day: PlainDate,
  catalogue: Catalogue,
  helpDesk: string,
): SheetOutline {
  const { household, asked, next, checked } = journey;
  const situation = situationOf(household, day, catalogue.places);
  const groups = resultGroups(assessEachAhead(household, day, catalogue), checked, catalogue);
  const judged = groups.flatMap(({ outcome, programmes }) =>
    programmes.map(({ id, result, later }) => ({
      id,
      result,
      outcome,
      later: outcome === 'later' ? later : undefined,
      pauses: result?.window ? pausesAhead(result.window, day, catalogue.holidays) : [],
      ...obstacles(outcome, result, situation),
    })),
  );
  const programmes = judged.map((each, place) => ({ ...each, number: `B${place + 1}` }));
  const rules = programmes.flatMap((each) => {
    const rule = isToApplyFor(each) && catalogue.programmes.find(({ id }) => id === each.id);
    return rule ? [{ rule, programme: each }] : [];
  });
  const numberOf = (id: string) => programmes.find((each) => each.id === id)?.number ?? '';
  const papers = papersOf(
    rules.flatMap(({ rule, programme }) => (programme.outcome === 'no-day-left' ? [] : [rule])),
  );
  const desks = rules.flatMap(({ rule }) => rule.desks);
  return {
    day,
    topics,
    household,
    // The topics are the first answer.
    answers: [...asked, ...(next ? [next] : [])].map((question, place) => ({
      number: `A${place + 2}`,
      question,
      answer: answerAt(household, question.path),
    })),
    programmes,
    papers: papers.map((paper, place) => ({
      id: paper.id,
      number: `C${place + 1}`,
      of: paper.programmes[0] ?? '',
      for: paper.programmes.map(numberOf),
    })),
    desks: [...new Set(desks.length > 0 ? desks : [helpDesk])].map((id, place) => ({
      id,
      number: `D${place + 1}`,
      of: id,
      for: rules.filter(({ rule }) => rule.desks.includes(id)).map(({ programme }) => programme.number),
    })),
    toAsk: toAskOf(rules),
  };
}
