import { say } from '../command-words/say';
import { checkContent } from './check/all-content';

/** What `run` gives; where it stumbles over content that has faults in the project below `root`, what to correct first instead. */
export function orCorrectFirst<T>(root: string, run: () => T, refused: (advice: string) => T): T {
  try {
    return run();
  } catch (error) {
    const { length } = checkContent(root).faults;
    if (length === 0) throw error;
    return refused(
      say('Correct the content first: npm run check-content names what to write ({length}).', { length }),
    );
  }
}
