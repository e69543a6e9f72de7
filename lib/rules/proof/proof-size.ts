/** How many a proof takes: a sample in npm test, all of them under `npm run prove` (scripts/prove-samples.ts). */
export function proofSize(all: number, sample: number): number {
  return process.env.WHOLE_PROOFS ? all : sample;
}
