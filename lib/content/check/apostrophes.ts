import { readContentFile } from './content-file';
import type { Fault } from './fault';
import { readMessage } from './message-parts';
import { textsIn } from './values';

/** English texts among `names`, in a file of their own or beside other languages, that are written with the apostrophe of a typewriter. */
export function straightApostrophes(root: string, names: readonly string[]): Fault[] {
  return names.filter((name) => /\.(yaml|json)$/.test(name)).flatMap((name) => faultsIn(root, name));
}

function faultsIn(root: string, name: string): Fault[] {
  // What cannot be read at all has its own fault elsewhere.
  const file = readContentFile(root, name, { faults: [], stale: [], warnings: [] }, '');
  const isMessages = name.startsWith('messages/');
  const isEnglish = /\/en\.(yaml|json)$/.test(name);
  return textsIn(file.data)
    .filter(({ path }) => isEnglish || path.includes('en'))
    .filter(({ text }) => (isMessages ? shownOf(text) : [text]).some((shown) => shown.includes("'")))
    .map(({ path }) => file.fault(path, "Write ’ instead of '."));
}

/** What a message can become: an apostrophe that only quotes for ICU is no longer there. */
function shownOf(text: string): readonly string[] {
  return readMessage(text).variants;
}
