import { say } from './say';

/** What to write where a flag was given that nothing looks at beside the others; undefined where each of them does something. */
export function adviceOnIdle(given: readonly string[], heeded: readonly string[]): string | undefined {
  const idle = given.find((flag) => !heeded.includes(flag));
  return idle && say('Leave {flag} out: it does nothing here. See --help.', { flag: `--${idle}` });
}
