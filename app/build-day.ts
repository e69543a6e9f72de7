import { dayInJapan } from '@/lib/dates';

/** The day the pages are made, in Japan: whether a programme is open is said for this day. */
export const buildDay = dayInJapan(new Date());
