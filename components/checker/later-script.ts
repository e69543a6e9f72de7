import type { ComponentType } from 'react';
import type { PageName } from '@/lib/visit/fragment';
import { readSaved } from '@/lib/visit/saved-state';
import { readForm } from '@/lib/form/read-form';
import { Fields } from '../assessment/question-fields';
import { CheckAnswers } from './check-answers';
import { ComparePage } from './compare/compare-page';
import { KeepPage } from './keep/keep-page';
import { OpenPage } from './keep/open-page';
import { SavedOffer } from './keep/saved-offer';
import { PapersPage } from './papers/papers-page';
import { PlanPage } from './plan/plan-page';
import { ResultPage } from './result-page';
import { SheetPage } from './sheet/sheet-page';

/**
 * The second script of the checker: every page that asks nothing, the fields for what is typed, and whatever reads answers that were kept or linked.
 * What the first question needs does not belong here.
 */
export const laterScript: LaterScript = {
  pages: {
    'check-answers': CheckAnswers,
    compare: ComparePage,
    keep: KeepPage,
    open: OpenPage,
    papers: PapersPage,
    plan: PlanPage,
    result: ResultPage,
    sheet: SheetPage,
  },
  SavedOffer,
  readSaved,
  Fields,
  readForm,
};

export interface LaterScript {
  readonly pages: Readonly<Record<PageName, ComponentType>>;
  /** At the start of an empty tab: answers that this device keeps. */
  readonly SavedOffer: ComponentType;
  readonly readSaved: typeof readSaved;
  /** Questions that more is asked of than a tick. */
  readonly Fields: typeof Fields;
  readonly readForm: typeof readForm;
}
