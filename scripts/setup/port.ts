/** The port that PORT names, 3000 where it names none; where it is no port, a sentence says so and the program ends. */
export function ensurePort(): number {
  const text = process.env.PORT?.trim() || '3000';
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  console.error(`PORT=${text} is no port: write a number from 0 to 65535, for example PORT=3001 npm start`);
  process.exit(1);
}
