import { dayInJapan, plainDate } from '@/lib/dates';

/** The day the pages are made, in Japan: whether a programme is open is said for this day. The editor sets a day that is still to come. */
export const buildDay = process.env.PAGES_DAY ? plainDate(process.env.PAGES_DAY) : dayInJapan(new Date());
