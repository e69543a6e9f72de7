import type { ComponentType } from 'react';
import type { PageName } from '@/lib/visit/fragment';
import { CheckAnswers } from './check-answers';
import { ComparePage } from './compare/compare-page';
import { KeepPage } from './keep/keep-page';
import { OpenPage } from './keep/open-page';
import { PapersPage } from './papers/papers-page';
import { PlanPage } from './plan/plan-page';
import { ResultPage } from './result-page';
import { SheetPage } from './sheet/sheet-page';

/** The second script of the checker: every page that asks nothing. What the questions need does not belong here. */
export const laterPages: LaterPages = {
  'check-answers': CheckAnswers,
  compare: ComparePage,
  keep: KeepPage,
  open: OpenPage,
  papers: PapersPage,
  plan: PlanPage,
  result: ResultPage,
  sheet: SheetPage,
};

export type LaterPages = Readonly<Record<PageName, ComponentType>>;
