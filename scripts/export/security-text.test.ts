import { expect, test } from 'vitest';
import { plainDate } from '@/lib/dates';
import { securityText } from './security-text';

const today = plainDate('2026-11-22');
const settings = { SECURITY_CONTACT: 'mailto:security@example.jp', SECURITY_EXPIRES: '2027-06-30' };
const textWith = (changed: Partial<typeof settings>, origin?: string) =>
  securityText({ ...settings, ...changed }, today, origin);

test('whoever finds a weakness reads whom to tell, until the end of which day, and where the text belongs', () => {
  const contacts = 'mailto:security@example.jp  https://example.jp/report tel:+81-495-25-1111';
  expect(textWith({ SECURITY_CONTACT: contacts }, 'https://navi.example.jp')).toBe(
    [
      'Contact: mailto:security@example.jp',
      'Contact: https://example.jp/report',
      'Contact: tel:+81-495-25-1111',
      'Expires: 2027-06-30T23:59:59+09:00',
      'Preferred-Languages: ja',
      'Canonical: https://navi.example.jp/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test.each([undefined, 'http://localhost:3000'])('on %s it names no address of its own', (origin) => {
  expect(textWith({}, origin)).not.toContain('Canonical');
});

test('while nothing is set there is no such text', () => {
  expect(securityText({}, today, undefined)).toBeUndefined();
  expect(securityText({ SECURITY_CONTACT: '', SECURITY_EXPIRES: '' }, today, undefined)).toBeUndefined();
});

test.each(['2026-11-22', '2027-11-21'])('%s can be the last day', (day) => {
  expect(textWith({ SECURITY_EXPIRES: day })).toContain(`Expires: ${day}T`);
});

test.each(['2026-11-21', '2027-11-22', '2027-02-29', '2027-06', 'soon', '2027-06-30T00:00:00Z', ''])(
  'the last day %j stops the build',
  (day) => {
    expect(() => textWith({ SECURITY_EXPIRES: day })).toThrow(
      `SECURITY_EXPIRES is ${JSON.stringify(day)}. Write a day from 2026-11-22 on and before 2027-11-22`,
    );
  },
);

test.each([
  ...['', ' ', 'security@example.jp', 'http://example.jp/report', 'mailto:nobody', 'tel:25-1111'],
  ...['mailto:a@example.jp\nContact: mailto:b@example.jp', 'mailto:a@example.jp, mailto:b@exämple.jp'],
])('the contact %j stops the build', (contact) => {
  expect(() => textWith({ SECURITY_CONTACT: contact })).toThrow(
    `SECURITY_CONTACT is ${JSON.stringify(contact)}. Write one or more addresses`,
  );
});
