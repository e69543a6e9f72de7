import * as z from 'zod/mini';

/** A whole number. `z.int` and `z.number` would bring what they say of all kinds of numbers along, half a kilobyte of the checker's script. */
export const wholeNumber = z.custom<number>(Number.isSafeInteger);
