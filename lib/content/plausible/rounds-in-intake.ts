import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Rounds that begin or end when the rule, and with it the site, says that no applications are taken in any year. */
export function roundsBeyondIntake(file: ContentFile): Fault[] {
  const { window, figures, availability } = fieldsOf(file.data);
  const intake = fieldsOf(fieldsOf(window).intake);
  const [opens, closes] = [intake.opens, intake.closes].map((name) => {
    const { value } = fieldsOf(fieldsOf(figures)[String(name)]);
    return typeof value === 'string' && /^\d\d-\d\d$/.test(value) ? value : undefined;
  });
  if (opens === undefined || closes === undefined) return [];
  return itemsOf(availability).flatMap((entry, index) => {
    const { state, from, until } = fieldsOf(entry);
    if (state !== 'open' || typeof from !== 'string') return [];
    const day = from.slice(5);
    const isClosed = opens <= closes ? day < opens || day > closes : day > closes && day < opens;
    const values = { opens, closes };
    if (isClosed)
      return [
        doubtAt(
          file,
          ['availability', index, 'from'],
          say(
            'Write a day from {opens} to {closes}, or correct these: the rule says so of every year.',
            values,
          ),
        ),
      ];
    const last = lastDay(from, closes);
    if (typeof until !== 'string' || until <= last) return [];
    const message = say('Write a day up to {last}, or correct {closes}: the rule says so of every year.', {
      ...{ last, closes },
    });
    return [doubtAt(file, ['availability', index, 'until'], message)];
  });
}

/** The first day of that name from another day on. */
function lastDay(from: string, closes: string): string {
  const year = Number(from.slice(0, 4));
  return `${from.slice(5) <= closes ? year : year + 1}-${closes}`;
}
