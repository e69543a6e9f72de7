import { existsSync, readFileSync } from 'node:fs';
import { hashOfSources } from './inputs';

/** Where a finished build says what it was made from. */
export const stamp = '.cache/build.json';

/** Whether the site in out/ was made from the files that stand here, on whatever day. */
export function isBuiltFromHere(): boolean {
  return existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).sources === hashOfSources();
}
