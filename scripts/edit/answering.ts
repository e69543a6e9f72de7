import { askings, type SentWith, type AskingName } from '@/lib/edit/asking';
import type { Answer, Refusal } from '@/lib/edit/answers';
import { ToRewrite } from '@/lib/content/edit/to-rewrite';
import { figuresToChoose, sentencesToChoose } from './choices';
import { readMistake } from './mistake';
import { callsToMake, look, overview, waitingChange } from './looking';
import { confirm, confirmReview, publish, putBackSite, save, takeBackChange } from './saving';
import { Refused, type Workplace } from './workplace';

type Answering = {
  readonly [Name in AskingName]: (
    place: Workplace,
    asked: SentWith<Name>,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

const answering: Answering = {
  overview,
  calls: callsToMake,
  figures: figuresToChoose,
  sentences: sentencesToChoose,
  mistake: readMistake,
  preview: (place, { task }) => look(place, task),
  save,
  waiting: async (place, { name }) => {
    const waiting = waitingChange(place, name);
    return { ...waiting, preview: await look(place, waiting.task) };
  },
  confirm,
  'confirm-review': confirmReview,
  'take-back': (place, { name }) => takeBackChange(place, name),
  publish,
  'put-back': putBackSite,
};

/** Whether something of that name can be asked. */
export function isAsking(name: string): name is AskingName {
  return Object.hasOwn(answering, name);
}

/** What comes of something asked; what was sent is read by its schema first. */
export async function answerOf<Name extends AskingName>(
  place: Workplace,
  name: Name,
  sent: unknown,
): Promise<Answer<Name> | Refusal> {
  const read = askings[name].safeParse(sent);
  if (!read.success) return { refused: 'failed', details: read.error.message };
  try {
    // The schema of that name has read it.
    return await answering[name](place, read.data as SentWith<Name>);
  } catch (error) {
    if (error instanceof Refused)
      return { refused: error.reason, ...(error.details && { details: error.details }) };
    if (error instanceof ToRewrite) return { refused: 'to-rewrite', details: error.message };
    return { refused: 'failed', details: error instanceof Error ? error.message : String(error) };
  }
}
