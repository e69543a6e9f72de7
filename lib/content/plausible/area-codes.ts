import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf, textsIn } from '../check/values';
import { doubtAt } from './doubt';

type Numbered = { readonly file: ContentFile; readonly path: ContentPath; readonly number: string };

/** Numbers in these lists whose area code is that of others with its digits turned: 0485 or 0459 for 0495. */
export function turnedAreaCodes(files: readonly ContentFile[]): Fault[] {
  const numbers = files.flatMap(numbersIn);
  const codes = [...new Set(numbers.map(({ number }) => codeOf(number)))];
  const peopleOf = (code: string) =>
    new Set(numbers.filter(({ number }) => codeOf(number) === code).map(entryOf)).size;
  return numbers.flatMap(({ file, path, number }) => {
    const code = codeOf(number);
    if (peopleOf(code) > 1) return [];
    const known = codes.find((each) => peopleOf(each) > 1 && isTurned(code, each, number));
    if (known === undefined) return [];
    const values = { known, code, number };
    const message = say(
      'Write {known} as the area code of {number}, as others here have it: nobody else has {code}.',
      values,
    );
    return [doubtAt(file, path, message)];
  });
}

/** Desks at one place of which all others have numbers that begin alike, 0495-25, by the Japanese words of the desks. */
export function strangeExchanges(desks: ContentFile, words: ContentFile): Fault[] {
  const { desks: said } = fieldsOf(words.data);
  const placed = itemsOf(desks.data)
    .map(fieldsOf)
    .flatMap(({ id, phone }, index) => {
      const [place] = String(fieldsOf(fieldsOf(said)[String(id)]).place ?? '').split(/[\s（]/);
      return place && typeof phone === 'string' ? [{ index, place, phone }] : [];
    });
  return placed.flatMap(({ index, place, phone }) => {
    const others = placed.filter((each) => each.place === place && each.index !== index);
    const [begin, ...further] = new Set(others.map((each) => beginOf(each.phone)));
    if (begin === undefined || further.length > 0 || others.length < 3 || begin === beginOf(phone)) return [];
    if (codeOf(begin) !== codeOf(phone)) return [];
    const message = say('Write {begin} as the beginning of {phone}: all others at {place} have it.', {
      begin,
      phone,
      place,
    });
    return [doubtAt(desks, [index, 'phone'], message)];
  });
}

function numbersIn(file: ContentFile): Numbered[] {
  return (
    textsIn(file.data)
      .filter(({ path, text }) => keys.includes(String(path.at(-1))) && /^0[\d-]+$/.test(text))
      // One with a digit too many or too few has its own fault.
      .filter(({ text }) => text.replaceAll('-', '').length === 10 && !countrywide.test(text))
      .map(({ path, text }) => ({ file, path, number: text }))
  );
}

const keys: readonly string[] = ['phone', 'fax', 'otherwise'];
/** Free of charge, of the whole country, mobile: no place has these. */
const countrywide = /^0(120|570|800|[5-9]0)-/;

/** Whose number it is: a desk has a telephone and a fax. */
const entryOf = ({ file, path }: Numbered): string => `${file.name} ${path.slice(0, -1).join('.')}`;
const codeOf = (number: string): string => number.split('-')[0] ?? '';
const beginOf = (number: string): string => number.split('-').slice(0, 2).join('-');

/** Whether a code is the other one with one or two digits changed, or cut off at another place. */
function isTurned(code: string, known: string, number: string): boolean {
  if (code.length !== known.length) return number.replaceAll('-', '').startsWith(known);
  const changed = [...code].filter((digit, place) => digit !== known[place]).length;
  return changed <= (code.length > 3 ? 2 : 1);
}
