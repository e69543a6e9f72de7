import { addYears, parseDate, type PlainDate } from '@/lib/dates';

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * The text of `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness of the site, and the last day on which that holds.
 * Undefined while neither is set; throws where one cannot be published, with what to write instead.
 */
export function securityText(
  { SECURITY_CONTACT: contacts = '', SECURITY_EXPIRES: expires = '' }: Settings,
  today: PlainDate,
  origin: string | undefined,
): string | undefined {
  if (contacts === '' && expires === '') return undefined;
  const lines = [
    ...contactsIn(contacts).map((contact) => `Contact: ${contact}`),
    `Expires: ${lastDayIn(expires, today)}T23:59:59+09:00`,
    'Preferred-Languages: ja',
    ...(origin?.startsWith('https:')
      ? [`Canonical: ${new URL('/.well-known/security.txt', origin).href}`]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function contactsIn(setting: string): string[] {
  const contacts = setting.split(' ').filter((each) => each !== '');
  if (contacts.length === 0 || !contacts.every(isContact))
    throw new Error(
      `SECURITY_CONTACT is ${JSON.stringify(setting)}. Write one or more addresses with blanks between them: mailto:security@example.jp https://example.jp/report`,
    );
  return contacts;
}

/** Nothing but letters of ASCII that can be seen: neither a line of its own nor a letter that looks like another. */
const isContact = (address: string): boolean =>
  /^(?:mailto:[\x21-\x7e]+@[\x21-\x7e]+|https:\/\/[\x21-\x7e]+|tel:\+[\d-]+)$/.test(address);

/** RFC 9116 advises less than a year: who reads the text later cannot know whether anybody still reads what they write. */
function lastDayIn(setting: string, today: PlainDate): PlainDate {
  const [day, latest] = [parseDate(setting), addYears(today, 1)];
  if (!day || day < today || day >= latest)
    throw new Error(
      `SECURITY_EXPIRES is ${JSON.stringify(setting)}. Write a day from ${today} on and before ${latest}.`,
    );
  return day;
}
