import { Readable, Writable } from 'node:stream';
import { loadCatalogue } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { randomFrom } from '@/lib/rules/proof/random';
import { randomHousehold } from '@/lib/rules/proof/random-household';
import { assessLines } from '../assess/assess-lines';

/** Households in a second that `--jsonl` reads and answers with all reasons and days to come: the best of some tries, over as many random ones. */
export async function linesAnsweredPerSecond(households = 2000, tries = 2): Promise<number> {
  const catalogue = loadCatalogue();
  const day = plainDate('2026-11-22');
  const random = randomFrom(6);
  const lines = Array.from({ length: households }, () =>
    Buffer.from(`${JSON.stringify(randomHousehold(day, catalogue.places, random))}\n`),
  );
  let quickest = Infinity;
  for (let done = 0; done < tries; done += 1) {
    const started = performance.now();
    await assessLines(Readable.from(lines), nowhere(), day, catalogue);
    quickest = Math.min(quickest, performance.now() - started);
  }
  return (households * 1000) / quickest;
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
