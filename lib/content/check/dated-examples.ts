import { say } from '../../command-words/say';
import { deciders } from '../../rules';
import type { ContentFile } from './content-file';
import type { Fault } from './fault';
import { figuresOnlyInWords } from './figure-faults';
import { daysUntold } from './sides-of-day';
import { fieldsOf, itemsOf } from './values';

/** Figures that change on a day around which the examples play no household: one on its last day, and one on the first of the new value. */
export function datedExampleFaults(rule: ContentFile, examples: unknown): Fault[] {
  const inWords = figuresOnlyInWords(rule.data).map(({ name }) => name);
  return Object.entries(fieldsOf(fieldsOf(rule.data).figures)).flatMap(([name, figure]) => {
    if (inWords.includes(name)) return [];
    return itemsOf(fieldsOf(figure).later).flatMap((value, index) => {
      const { by, from } = fieldsOf(value);
      const decider = deciders.find((each) => each === by);
      const days = decider ? daysUntold(decider, String(from), itemsOf(examples)) : [];
      if (days.length === 0) return [];
      const message = say('Add an example for {days} ({by}): npm run correct proposes them.', {
        days: days.join(', '),
        by: String(by),
      });
      return [rule.fault(['figures', name, 'later', index, 'from'], message)];
    });
  });
}
