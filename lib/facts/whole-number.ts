import * as z from 'zod/mini';

/** A whole number. `z.int` would bring the limits of every format of numbers along, half a kilobyte of the checker's script. */
export const wholeNumber = z.number().check(z.refine(Number.isSafeInteger));
