import * as z from 'zod/mini';
import type { PlanCalendar } from '../planner/plan-calendar';
import { wholeNumber } from '../facts/whole-number';

/** Reads what was kept of a plan's calendar; undefined when there is none, or it is damaged. */
export function readCalendar(kept: unknown): PlanCalendar | undefined {
  return calendarSchema.safeParse(kept).data;
}

/** The same from the text beside answers that a device keeps. */
export function keptCalendar(text: string): PlanCalendar | undefined {
  try {
    return readCalendar(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** It goes into a file as it is. */
const name = z.string().check(z.refine((text) => /^[\w.-]{1,99}$/.test(text)));
const calendarSchema = z.object({
  plan: name,
  sequence: wholeNumber.check(z.refine((sequence) => sequence >= 0)),
  events: z.array(z.object({ id: name, from: z.string(), until: z.string(), summary: z.string() })),
});
