import { textDay } from '@/lib/content/text-day';

/** The day the pages are made: whether a programme is open is said for this day. */
export const buildDay = textDay();
