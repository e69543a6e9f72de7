import type { Outcome } from '../result/result-groups';

/** One numbered line of the sheet, with what belongs to it. */
export type SheetItem = {
  readonly number: string;
  readonly mark?: Outcome;
  readonly title: string;
  readonly lines: readonly string[];
};

export type SheetSection = {
  readonly id: 'answers' | Outcome | 'papers' | 'desks' | 'confirm';
  readonly title: string;
  readonly items: readonly SheetItem[];
  /** What is said where there are no items. */
  readonly none: string;
};
