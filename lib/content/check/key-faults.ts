import { say, sayWritten } from '../../command-words/say';
import { adviseName } from './advice';
import type { ContentFile } from './content-file';
import type { Fault } from './fault';
import { fieldsOf } from './values';

/** Keys of one group of words that are not exactly `wanted`: those to add and those that nothing has. */
export function keyFaults(
  file: ContentFile,
  group: string,
  wanted: readonly string[],
  kind: string,
  mayLack: readonly string[] = [],
): Fault[] {
  if (file.data === undefined) return [];
  const written = Object.keys(fieldsOf(fieldsOf(file.data)[group]));
  const known = [...wanted, ...mayLack];
  return [
    ...wanted
      .filter((id) => !written.includes(id) && !mayLack.includes(id))
      .map((id) =>
        file.fault([group, id], say('Add the words of the {kind} {id}.', { kind: sayWritten(kind), id })),
      ),
    ...written
      .filter((id) => !known.includes(id))
      .map((id) => file.fault([group, id], adviseName(kind, id, known))),
  ];
}
