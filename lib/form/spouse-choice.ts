import type { Adult } from '../facts/household';

/** The ways to answer whether there is a spouse: one who shares the home of who asks or moves along, one who does not, or none. */
export const spouseChoices = ['with-self', 'apart', 'none'] as const;

/** How the answer stands in the form; nothing where only that there is a spouse was told. */
export function spouseChoiceOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return String(answer ?? '');
  const { livesWithSelf } = answer as Adult; // the schema has read it
  if (livesWithSelf === undefined || livesWithSelf === 'unknown') return '';
  return livesWithSelf ? 'with-self' : 'apart';
}

/** The answer that a choice gives. */
export function spouseOfChoice(choice: string): Adult | string {
  return choice === 'with-self' || choice === 'apart' ? { livesWithSelf: choice === 'with-self' } : choice;
}
