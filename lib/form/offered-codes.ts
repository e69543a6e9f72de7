import { answerAt } from '../facts/exact';
import { isSingle } from '../facts/homes';
import type { Household } from '../facts/household';
import type { Question } from '../questions/questions';
import { residenceAsked } from './question-words';
import { spouseChoices } from './spouse-choice';

/**
 * The codes that are offered as answers, for dates and numbers only the boxes that may be ticked instead: to somebody single nothing that
 * speaks of a spouse, of somebody who is yet to move nothing that is said of residents.
 */
export function offeredCodes(question: Question, household: Household): readonly string[] {
  const { form } = question;
  switch (form.type) {
    case 'boolean':
      return ['true', 'false', 'unknown'];
    case 'choice':
      return [
        ...form.codes
          .filter((code) => code !== form.ofSpouse || !isSingle(household))
          .toSorted((one, other) => Number(other === form.first) - Number(one === form.first)),
        'unknown',
      ];
    case 'choices':
      return [...form.codes, 'none', 'unknown'];
    case 'children-with-self':
      return ['none', 'unknown'];
    case 'date':
      return [...(form.none && !isOfMover(question, household) ? ['none'] : []), 'unknown'];
    case 'number':
      return ['unknown'];
    case 'spouse':
      return [...spouseChoices, 'unknown'];
    case 'children':
    case 'periods':
      return ['some', 'none', 'unknown'];
  }
}

/** Whether `none` cannot be meant. One that was ticked all the same, or came with a link, stays in sight so that it can be taken back. */
function isOfMover(question: Question, household: Household): boolean {
  return (
    'ofResident' in question.form &&
    residenceAsked(question, household) === 'moving-in' &&
    answerAt(household, question.path) !== question.form.ofResident
  );
}
