/** How the strategy marks its projects: ◎ new, ● extended, ☆ under study, • existing. */
export const strategyMarks = ['new', 'extended', 'study', 'existing'] as const;
export type StrategyMark = (typeof strategyMarks)[number];

/** Why a project of the strategy is no programme of this site. */
export const reasons = [
  ...(['businesses', 'groups', 'works', 'schools', 'publicity'] as const),
  ...(['study', 'unknown'] as const),
] as const;
export type Reason = (typeof reasons)[number];

/** A name of the strategy in the language of the page, and as printed. */
export type Name = { readonly text: string; readonly japanese: string };

/** A number with its unit, for a year or edition: 31件, 平成30年度. */
export type IndicatorValue = { readonly text: string; readonly year: string };

/** What an indicator aims at: a number, in one year or added up over some; what it was or more; a plan drawn up. */
export type Target =
  | (IndicatorValue & { readonly kind: 'value'; readonly overYears?: number | undefined })
  | { readonly kind: 'base-or-more'; readonly year: string }
  | { readonly kind: 'drawn-up'; readonly year: string };

/** 数値目標 or 重要業績評価指標, with its value before the plan where the strategy gives one. */
export type Indicator = {
  readonly name: string;
  /** The year from which it is added up. */
  readonly since?: string | undefined;
  readonly base?: IndicatorValue | undefined;
  readonly target: Target;
  readonly note?: string | undefined;
};

export type Project = {
  readonly mark: StrategyMark;
  readonly name: Name;
  /** The programmes and services of this site that it is. */
  readonly programmes: readonly { readonly id: string; readonly title: string }[];
  readonly without?: Reason | undefined;
};

export type Measure = {
  readonly number: number;
  readonly name: Name;
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
};

/** 主要施策. */
export type MeasureGroup = {
  readonly id: string;
  readonly name: Name;
  readonly measures: readonly Measure[];
};

/** 基本戦略. */
export type BasicStrategy = {
  readonly id: string;
  readonly numeral: string;
  readonly name: Name;
  readonly theme: Name;
  readonly targets: readonly Indicator[];
  readonly groups: readonly MeasureGroup[];
};
