import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@/lib/command-words/say';
import { filesBelow } from '../export/pages';

/** Throws with what to give, where a folder cannot take the site: no right to write there, or no room. */
export function expectRoom(site: string, target: string): void {
  try {
    mkdirSync(join(target, 'releases'), { recursive: true });
    accessSync(target, constants.W_OK);
    accessSync(join(target, 'releases'), constants.W_OK);
  } catch {
    throw new Error(
      say('Nothing may be written to {folder}: give this user the right to write there.', { folder: target }),
    );
  }
  const { bavail, bsize } = statfsSync(target);
  const [needed, free] = [bytesIn(site), bavail * bsize];
  if (free < needed) throw new Error(noRoom(target, needed, free));
}

/** What is said where there is too little room. */
export function noRoom(folder: string, needed: number, free: number): string {
  const [wanted, there] = [needed, free].map((bytes) => Math.ceil(bytes / 1_000_000));
  return say('There is no room in {folder}: {needed} MB are needed, and {free} MB are free.', {
    folder,
    needed: wanted ?? 0,
    free: there ?? 0,
  });
}

function bytesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
