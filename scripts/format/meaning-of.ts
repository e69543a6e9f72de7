import { loadQuestionWords } from '@/lib/content/load-words';
import { fieldMeanings, type FieldMeaning } from '@/lib/facts/field-meanings';
import { fieldNames } from '@/lib/facts/fields';
import type { InputOwner } from '@/lib/facts/inputs';
import { templates } from '@/lib/questions/questions';

/** What every field of a group means: those that are told in words first, then those that mean what their question asks. */
export function meaningsIn(group: InputOwner): readonly (readonly [string, FieldMeaning])[] {
  const told = Object.entries<FieldMeaning>(fieldMeanings[group]);
  const others = fieldNames(group).filter((name) => !Object.hasOwn(fieldMeanings[group], name));
  return [...told, ...others.map((name) => [name, meaningOf(group, name)] as const)];
}

/** What a field means, in one sentence, with a value to copy; of a yes-no question that says no more, the question itself. */
export function meaningOf(group: InputOwner, name: string): FieldMeaning {
  const known = Object.entries<FieldMeaning>(fieldMeanings[group]).find(([each]) => each === name);
  if (known) return known[1];
  const question = templates.find(({ field, about }) => field === name && groups[about] === group);
  if (!question) throw new Error(`nothing says what ${group}.${name} means`);
  return { meaning: `The answer to “${loadQuestionWords(question.id, 'en').title}”`, example: true };
}

const groups = { household: 'household', self: 'adult', spouse: 'adult', child: 'child' } as const;
