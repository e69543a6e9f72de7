import { childrenWithSelf } from '../facts/children-with-self';
import type { Path } from '../facts/household';

/** The path of the question that asks for the answer at this one: all birth dates are told with the list of children, who lives with whom at once, a day of a period with all of them. */
export function askedAt(path: Path): Path {
  if (/^children\.\d+\.birthDate$/.test(path)) return 'children';
  const [, periods] = /^(\w+\.periods)\./.exec(path) ?? [];
  if (periods) return periods as Path;
  return /^children\.\d+\.livesWithSelf$/.test(path) ? childrenWithSelf : path;
}
