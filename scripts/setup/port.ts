/** The port that PORT names, 3000 where it names none; where it is no port, a sentence says so and the program ends. */
export function ensurePort(): number {
  const text = process.env.PORT?.trim() || '3000';
  const problem = portProblem(text);
  if (problem === undefined) return Number(text);
  console.error(problem);
  process.exit(1);
}

/** What to write instead where a text is no port. */
export function portProblem(text: string): string | undefined {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return undefined;
  return `PORT=${text} is no port: write a number from 0 to 65535, for example PORT=3001 npm start`;
}
