import { languages } from '../../i18n/languages';
import { locales } from '../../i18n/locales';
import { contentFileOf, type ContentTexts } from './content-file';
import type { Fault } from './fault';
import { readMessage } from './message-parts';
import { textsIn } from './values';

/** English texts in these files, in one of their own or beside other languages, that are written with the apostrophe of a typewriter. */
export function straightApostrophes(texts: ContentTexts): Fault[] {
  return [...texts]
    .filter(([name]) => /\.(yaml|json)$/.test(name))
    .flatMap(([name, text]) => faultsIn(name, text));
}

function faultsIn(name: string, text: string): Fault[] {
  const file = contentFileOf(name, text);
  const isMessages = name.startsWith('messages/');
  return textsIn(file.data)
    .filter(({ text }) => text.includes("'"))
    .filter(({ path }) => curving.some((each) => path.includes(each) || name.match(`/${each}\\.`)))
    .filter(({ text }) => !isMessages || shownOf(text).some((shown) => shown.includes("'")))
    .map(({ path }) => file.fault(path, "Write ’ instead of '."));
}

/** The languages whose prose writes an apostrophe. */
const curving = locales.filter((each) => languages[each].hasApostrophe);

/** What a message can become: an apostrophe that only quotes for ICU is no longer there. */
function shownOf(text: string): readonly string[] {
  return readMessage(text).variants;
}
