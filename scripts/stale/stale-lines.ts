import { say } from '@/lib/command-words/say';
import { sayDay } from '@/lib/command-words/say-day';
import type { Call, Matter } from '@/lib/content/call-list';
import { daysBetween, type PlainDate } from '@/lib/dates';

/** The list as it is read before telephoning: desk by desk, what to ask and why. */
export function callLines(calls: readonly Call[], on: PlainDate): string[] {
  return calls.flatMap((call) => [
    deskLine(call),
    ...call.matters.flatMap((matter) => [...matterLines(matter, on), '']),
  ]);
}

function deskLine({ desk, matters }: Call): string {
  const [name, count] = [desk?.name ?? say('(no desk)'), matters.length];
  return desk?.phone
    ? say('{desk}, {phone}: {count, plural, one {# matter} other {# matters}}', {
        desk: name,
        phone: desk.phone,
        count,
      })
    : say('{desk}: {count, plural, one {# matter} other {# matters}}', { desk: name, count });
}

function matterLines(matter: Matter, on: PlainDate): string[] {
  const { id, title, checked, recheck, desks, sources, roundEnds, questions } = matter;
  const isUnconfirmed = matter.availability?.state === 'unconfirmed';
  const others = desks.slice(1).map(({ name, phone }) => (phone ? `${name} ${phone}` : name));
  const lines = [
    say('checked {checked}, to check again by {recheck}: {distance}', {
      ...{ checked: sayDay(checked), recheck: sayDay(recheck) },
      distance: distance(on, recheck),
    }),
    ...(isUnconfirmed ? [unconfirmedText(matter)] : []),
    ...(roundEnds
      ? [
          say('the round ends on {day}: {distance}', {
            day: sayDay(roundEnds),
            distance: distance(on, roundEnds),
          }),
        ]
      : []),
    ...(isUnconfirmed || roundEnds
      ? [say('ask: whether applications are taken, from which day until which')]
      : []),
    ...questions.map((question) => say('ask: {question}', { question })),
    ...(others.length > 0 ? [say('other desks: {desks}', { desks: others.join(say(', ')) })] : []),
    ...sources.map((source) =>
      say('compare: {id}, {url}', { id: source.id, url: source.url ?? source.title }),
    ),
  ];
  return [`${id} ${title}`, ...lines.map((line) => `  ${line}`)];
}

/** Since when nobody knows whether applications are taken, and of when the last word is. */
function unconfirmedText({ availability, unconfirmedSince: since }: Matter): string {
  const word = availability?.asOf;
  if (word === undefined) return say('not confirmed; no source says whether applications are taken');
  return since
    ? say('not confirmed since {since}; the last word is of {word}', {
        ...{ since: sayDay(since), word: sayDay(word) },
      })
    : say('not confirmed; the last word is of {word}', { word: sayDay(word) });
}

function distance(on: PlainDate, day: PlainDate): string {
  const days = daysBetween(on, day);
  if (days === 0) return say('today');
  return days < 0
    ? say('{count, plural, one {# day} other {# days}} ago', { count: -days })
    : say('in {count, plural, one {# day} other {# days}}', { count: days });
}
