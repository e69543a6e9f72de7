import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf, textsIn } from '../check/values';
import { doubtAt } from './doubt';

/** Telephone numbers with a digit too many or too few, or as no number begins, in any list. */
export function telephoneFaults(file: ContentFile): Fault[] {
  return textsIn(file.data)
    .filter(({ path, text }) => keys.includes(String(path.at(-1))) && /^0[\d-]+$/.test(text))
    .flatMap(({ path, text }) => lengthFault(file, path, text));
}

const keys: readonly string[] = ['phone', 'fax', 'otherwise'];

function lengthFault(file: ContentFile, path: ContentPath, phone: string): Fault[] {
  const digits = phone.replaceAll('-', '').length;
  // Mobile and internet telephones, and 0800, have one digit more than all others.
  const wanted = /^(0[5-9]0-|0800-)/.test(phone) ? 11 : 10;
  if (digits === wanted) return exchangeFault(file, path, phone);
  const message = say('Write {phone} with {wanted} digits: it has {digits}.', { phone, wanted, digits });
  return [file.fault(path, message)];
}

/** Behind an area code numbers begin with 2 to 9: 0495-12-3456 is a number of nobody. */
function exchangeFault(file: ContentFile, path: ContentPath, phone: string): Fault[] {
  if (!/^0(?!120|570|800|990|[5-9]0)\d{1,4}-[01]/.test(phone)) return [];
  const message = say('Write the number itself: behind the area code none begins as {phone} does.', {
    phone,
  });
  return [file.fault(path, message)];
}

/** A number of one desk that another one has, for calls or for fax. */
export function sharedTelephones(desks: ContentFile): Fault[] {
  const numbers = itemsOf(desks.data)
    .map(fieldsOf)
    .flatMap(({ id, phone, fax }, index) => [
      { id, number: phone, path: [index, 'phone'] },
      { id, number: fax, path: [index, 'fax'] },
    ])
    .filter(({ number }) => typeof number === 'string');
  return numbers.flatMap(({ id, number, path }, place) => {
    const other = numbers.slice(0, place).find((each) => each.number === number);
    if (!other) return [];
    const values = { desk: String(id), number: String(number), other: String(other.id) };
    return [
      doubtAt(desks, path, say('Write the number of {desk} itself: {number} is that of {other}.', values)),
    ];
  });
}
