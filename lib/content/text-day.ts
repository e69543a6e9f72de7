import { dayInJapan, plainDate, type PlainDate } from '../dates';

/** The day for which texts are written, in Japan: that of the build, or one that is still to come where the clerk's page looks ahead. */
export function textDay(): PlainDate {
  const ahead = process.env.PAGES_DAY;
  return ahead ? plainDate(ahead) : dayInJapan(new Date());
}
