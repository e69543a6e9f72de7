import { parseDate, type PlainDate } from '../dates';
import { encodeAnswers, type SharedAnswers } from '../share/answers-text';

/** The fragment of whatever was pasted or scanned: of a whole address, of an address within a text, or the fragment itself with or without its `#`. */
export function fragmentOf(pasted: string): string {
  const text = pasted.trim();
  const answers = text.search(/#\s*a\d*\./);
  return text.slice((answers < 0 ? text.indexOf('#') : answers) + 1).trimStart();
}

/** What the desk hands to itself in another language: the answers and, where it is not today, the day of evaluation. */
export function deskFragment(answers: SharedAnswers, day: PlainDate | undefined): string {
  return encodeAnswers(answers) + (day ? separator + day : '');
}

/** The text that carries the answers, and the day beside it. */
export function deskParts(fragment: string): { readonly text: string; readonly day: PlainDate | undefined } {
  const [text = '', day = ''] = fragment.split(separator);
  return { text, day: parseDate(day) };
}

const separator = '&on=';
