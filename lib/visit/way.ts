import type { Journey } from '../questions/journey';
import type { Question } from '../questions/questions';

/** The question of that address, when the answers so far lead to it. */
export function reachable({ asked, next }: Journey, address: string): Question | undefined {
  return (
    asked.find((question) => question.address === address) ?? (next?.address === address ? next : undefined)
  );
}

/** Where "Continue" leads from a question, or from the topics: on through the questions, after a review straight to what is still open. Where nothing is asked at all, to the result. */
export function stepAfter(
  { asked, next }: Journey,
  address: string | undefined,
  isReviewed: boolean,
): string {
  const open = next?.address ?? (asked.length > 0 ? 'check-answers' : 'result');
  if (isReviewed) return open;
  const place = asked.findIndex((question) => question.address === address);
  if (place < 0 && address !== undefined) return open;
  return asked[place + 1]?.address ?? open;
}

/** Where "Back" leads when nothing is known of the way here. */
export function stepBefore({ asked }: Journey, address: string): string {
  const place = asked.findIndex((question) => question.address === address);
  const before = place < 0 ? asked.at(-1) : asked[place - 1];
  return before?.address ?? 'topics';
}
