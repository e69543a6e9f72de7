/** How many a proof takes: a sample in npm test, all of them under `npm run prove` (scripts/prove-samples.ts). */
export function proofSize(all: number, sample: number): number {
  return process.env.WHOLE_PROOFS ? all : sample;
}

/** What a proof takes of a list today: every so many, in turn by the day; all of them under `npm run prove`. */
export function takenToday<T>(all: readonly T[], turns: number): T[] {
  const count = proofSize(1, turns);
  return all.filter((_, place) => place % count === new Date().getDate() % count);
}
