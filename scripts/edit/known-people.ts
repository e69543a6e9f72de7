import { gitIn } from './git';
import type { Waiting } from './repository';
import { isSamePerson } from './same-person';

/** Whoever has changed or confirmed something, by the names they wrote, the last ones first: offered again, so that nobody counts as two. */
export function peopleOf(waiting: readonly Waiting[], root: string): string[] {
  const format = '--format=%(trailers:key=Edited-by,valueonly)%(trailers:key=Confirmed-by,valueonly)';
  const written = gitIn(root)(['log', `--max-count=${most}`, '--grep=^Edited-by: ', format]);
  const names = [...waiting.toReversed().map(({ message }) => message), ...written.split('\n')]
    .map((text) => (/^Edited-by: (.*)$/m.exec(text)?.[1] ?? text).trim())
    // A yes bears its day.
    .map((text) => text.replace(/ \d{4}-\d\d-\d\d$/, ''))
    .filter(Boolean);
  return names.filter((name, at) => names.findIndex((each) => isSamePerson(each, name)) === at);
}

/** How many changes are looked back upon. */
const most = 500;
