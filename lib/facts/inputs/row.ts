/** How one question is answered. */
export type Input =
  | { readonly type: 'boolean' }
  /** `ofSpouse` is a code that speaks of a spouse or partner; `first` one that is offered before the others, wherever links count it. */
  | {
      readonly type: 'choice';
      readonly codes: readonly string[];
      readonly ofSpouse?: string;
      readonly first?: string;
    }
  | { readonly type: 'choices'; readonly codes: readonly string[] }
  /** `ofResident` is a code that only somebody who lives here already can mean. */
  | {
      readonly type: 'date';
      readonly none?: true;
      readonly ofResident?: 'none';
      readonly future?: true;
    }
  | { readonly type: 'number'; readonly max: number };

/** Whom a field is told of: a field stands under one of these in the table of its topic. */
export type InputOwner = 'household' | 'adult' | 'child' | 'period';

/** The parts of the desk's page, in their order. */
export const sections = ['move', 'family', 'home', 'work', 'children', 'pregnancy'] as const;

export type SectionId = (typeof sections)[number];

type Common = {
  /**
   * Its place in a link, counted from 0 among all fields of the same kind of thing. Links are kept and printed: a number never changes, a new
   * field takes the next one, and a new code goes to the end of `codes`.
   */
  readonly link: number;
  /** Where its question stands on the desk's page; left out where a form asks it along with other things. */
  readonly section?: SectionId;
};

/** The whole of an input. */
export type InputRow = Input & Common;

/** A field that holds people, a list, or a code of another file. */
export type FurtherRow = Common & {
  readonly type: 'self' | 'spouse' | 'children' | 'periods' | 'municipality';
};

export type Rows = Readonly<Record<string, InputRow>>;

/** The rows of one topic, by whom they are told of. */
export type InputTopic = Readonly<Partial<Record<InputOwner, Rows>>>;
