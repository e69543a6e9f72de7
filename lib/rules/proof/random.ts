/** Chance that repeats: the same seed gives the same households, so that a failure can be looked at again. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number;
  /** True in this part of all cases. */
  readonly chance: (part: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
};

/** Chance from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    chance: (part) => next() < part,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
  };
}
