import type japanese from './ja.json';

/** Sentences that rooms without languages fill in themselves: what to write in the description of a household, the choices of schemas, and what a correction changes. */
export const filledInEnglish = [
  'Write one of {names}, or leave it out.',
  'Write one of {names}, unknown.',
  'Write one of {names}.',
  'Write a list of {names} ([] for none of them), or unknown.',
  'Write a whole number from 0 to {most}, or unknown.',
  'Write how the end is counted: {names}.',
  'Write a day up to {day}.',
  'Write an end on or after {start}, where the period begins.',
  'Change the days: this period and {other} share {from} to {until}; at most one day may belong to both.',
  'Write the year in quotes: "{year}".',
  'Write {nearest}, or leave it out.',
  'Leave it out; known here are {names}.',
  'Write {nearest}, another code of content/places.yaml, or other.',
  'Write at most {most} {what}.',
  'condition {id}',
  'verdict of {whom}',
  'amount of {whom}',
] as const satisfies readonly (keyof typeof japanese)[];
