import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import { sections, type SectionId } from '../facts/inputs';
import { childrenOf, type Journey } from '../questions/journey';
import { questionsFor, type Question } from '../questions/questions';

/** How a question stands: `asked` counts, `open` can still change something, `aside` was answered and does not matter at present. */
export type EntryState = 'asked' | 'open' | 'aside';

export type QuestionEntry = { readonly question: Question; readonly standing: EntryState };

export type QuestionSection = { readonly id: SectionId; readonly entries: readonly QuestionEntry[] };

/** All questions that matter for the chosen topics on one page, by what they are about. What no longer matters and was never answered is left out. */
export function questionnaire({ asked, open }: Journey, household: Household): QuestionSection[] {
  const addressesOf = (questions: readonly Question[]) => new Set(questions.map(({ address }) => address));
  const [counted, waiting] = [addressesOf(asked), addressesOf(open)];
  const standingOf = ({ address, path }: Question): EntryState | undefined => {
    if (counted.has(address)) return 'asked';
    if (waiting.has(address)) return 'open';
    return answerAt(household, path) === undefined ? undefined : 'aside';
  };
  const entries = questionsFor(childrenOf(household).length).flatMap((question) => {
    const standing = standingOf(question);
    return standing ? [{ question, standing }] : [];
  });
  return sections
    .map((id) => ({ id, entries: entries.filter(({ question }) => question.section === id) }))
    .filter((section) => section.entries.length > 0);
}
