import * as z from 'zod/mini';
import type { Question } from '../questions/questions';
import { wholeNumber } from '../facts/whole-number';

const text = z.catch(z.string().check(z.maxLength(100)), '');
const texts = z.catch(z.array(z.string().check(z.maxLength(100))), []);
const date = { year: text, month: text, day: text, chosen: texts };
const dateAnswer = z.catch(z.object(date), { year: '', month: '', day: '', chosen: [] });

/** The radio button that is on. */
const oneOfSome = z.object({ choice: text });
/** The boxes that are ticked. */
const anyOfSome = z.object({ chosen: texts });

/** Everything that can be typed or ticked on the page of one question, by its kind. Whatever was saved, this is what is read from it. */
export const formSchemas = {
  boolean: oneOfSome,
  choice: oneOfSome,
  spouse: oneOfSome,
  choices: anyOfSome,
  'children-with-self': anyOfSome,
  number: z.object({ number: text, chosen: texts }),
  date: z.object({ date: dateAnswer }),
  children: z.object({
    choice: text,
    /** `was` is the place of the child in the answers so far; -1 for one that was added. */
    children: z.catch(z.array(z.object({ ...date, was: z.catch(wholeNumber, -1) })), []),
  }),
  periods: z.object({
    choice: text,
    periods: z.catch(
      z.array(
        z.object({
          from: dateAnswer,
          until: dateAnswer,
          place: text,
          municipality: text,
          disadvantaged: text,
          wardsWork: text,
          wardsStudy: text,
        }),
      ),
      [],
    ),
  }),
} satisfies Record<Question['form']['type'], z.ZodMiniType>;
