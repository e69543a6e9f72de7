import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What builds make slowly, kept from one to the next under a hash of everything it is made from. */
export interface MadeBefore {
  /** What was made from these parts before, or is made now. */
  of(parts: readonly (string | Buffer)[], make: () => Promise<Buffer>): Promise<Buffer>;
  /** Forgets what nobody has asked for since. */
  forgetOthers(): void;
}

/** What was made before and is kept in a folder. */
export function madeBefore(folder: string): MadeBefore {
  const asked = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    async of(parts, make) {
      const name = hashOf(parts);
      const file = join(folder, name);
      asked.add(name);
      if (existsSync(file)) return readFileSync(file);
      const made = await make();
      // In one move: a build that was cut off leaves nothing that is not whole.
      writeFileSync(`${file}.part`, made);
      renameSync(`${file}.part`, file);
      return made;
    },
    forgetOthers() {
      for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name));
    },
  };
}

/** Each part with its length before it, so that no two lists of parts read alike. */
function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\0`).update(part);
  return hash.digest('hex');
}
