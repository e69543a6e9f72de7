/** What was done, to which file: this for that; where the one fault stands and what it says to write. */
export type Planted = readonly [
  mistake: string,
  file: string,
  from: string | RegExp,
  to: string,
  at: string,
  message: string,
];
