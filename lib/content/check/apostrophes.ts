import { languages } from '../../i18n/languages';
import { locales } from '../../i18n/locales';
import { readContentFile } from './content-file';
import { noFaults, type Fault } from './fault';
import { readMessage } from './message-parts';
import { textsIn } from './values';

/** English texts among `names`, in a file of their own or beside other languages, that are written with the apostrophe of a typewriter. */
export function straightApostrophes(root: string, names: readonly string[]): Fault[] {
  return names.filter((name) => /\.(yaml|json)$/.test(name)).flatMap((name) => faultsIn(root, name));
}

function faultsIn(root: string, name: string): Fault[] {
  // What cannot be read at all has its own fault elsewhere.
  const file = readContentFile(root, name, noFaults(), '');
  const isMessages = name.startsWith('messages/');
  return textsIn(file.data)
    .filter(({ path }) => curving.some((each) => path.includes(each) || name.match(`/${each}\\.`)))
    .filter(({ text }) => (isMessages ? shownOf(text) : [text]).some((shown) => shown.includes("'")))
    .map(({ path }) => file.fault(path, "Write ’ instead of '."));
}

/** The languages whose prose writes an apostrophe. */
const curving = locales.filter((each) => languages[each].hasApostrophe);

/** What a message can become: an apostrophe that only quotes for ICU is no longer there. */
function shownOf(text: string): readonly string[] {
  return readMessage(text).variants;
}
