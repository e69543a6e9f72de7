/** A municipality that some rule names. */
export type Municipality = {
  readonly code: string;
  /** Belongs to the daily-life area around Honjo that 移住生活スタート応援金 excludes. */
  readonly neighbour: boolean;
  /** Listed as 条件不利地域; unknown where one page lists it and another does not. */
  readonly disadvantaged: boolean | 'unknown';
};

/** The municipalities named by a rule, by code. Places that no rule names need no entry. */
export type Places = Readonly<Record<string, Municipality>>;
