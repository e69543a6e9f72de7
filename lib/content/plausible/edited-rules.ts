import { isDeepStrictEqual } from 'node:util';
import { operators } from '../../rules';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import { everyValue, fieldsOf, isFields, valueAt } from '../check/values';
import { doubtAt, lastingPlace, type Doubt } from './doubt';

type Edited = { readonly old: ContentFile; readonly now: ContentFile };

/** Codes of a file that say something else than at the last commit while no Japanese sentence on them does, and days of a check that went back. */
export function codeDoubts(rule: Edited, japanese: Edited | undefined): Doubt[] {
  const before = new Map(codesIn(rule.old).map(({ place, code }) => [place, code]));
  const [first] = codesIn(rule.now).filter(({ place, code, path }) => {
    const said = before.get(place);
    return said !== undefined && said !== code && !isReworded(path, rule.now, japanese);
  });
  return [
    ...earlierDays(rule),
    ...(first ? [codeDoubt(rule.now, first, String(before.get(first.place)))] : []),
  ];
}

type Code = { readonly path: ContentPath; readonly place: string; readonly code: string };

function codeDoubt(now: ContentFile, { path, code }: Code, before: string): Doubt {
  const values = { before, after: code };
  return doubtAt(
    now,
    path,
    say(
      'Write {before} as it was, or correct the Japanese words too: {after} means something else, and no sentence changed.',
      values,
    ),
  );
}

/** What sentences speak of: whose, how often, in what, compared how. */
function codesIn({ data }: ContentFile): Code[] {
  return [...everyValue(data)].flatMap(({ path, value }) => {
    const place = lastingPlace(data, path);
    if (isFields(value) && 'fact' in value) {
      const operator = operators.find((each) => each in value);
      return operator ? [{ path: [...path, operator], place: `${place}.?`, code: operator }] : [];
    }
    const isCode = typeof value === 'string' || typeof value === 'boolean';
    return isCode && spokenOf.has(String(path.at(-1))) ? [{ path, place, code: String(value) }] : [];
  });
}

const spokenOf: ReadonlySet<string> = new Set([
  ...[
    'kind',
    'period',
    'per',
    'unit',
    'subject',
    'is',
    'includes',
    'of',
    'prefecture',
    'lastDay',
    'judgedOn',
    'count',
  ],
  ...['upTo', 'while'],
]);

/** Whether the Japanese words about a place of the rule changed with it. */
function isReworded(path: ContentPath, rule: ContentFile, japanese: Edited | undefined): boolean {
  if (!japanese) return false;
  const [group, index] = path;
  const { id } = fieldsOf(valueAt(rule.data, path.slice(0, 2)));
  const place = typeof index === 'number' && typeof id === 'string' ? [String(group), id] : [];
  return !isDeepStrictEqual(valueAt(japanese.old.data, place), valueAt(japanese.now.data, place));
}

/** Days on which something was checked or read that are earlier than they were. */
function earlierDays({ old, now }: Edited): Doubt[] {
  const daysIn = ({ data }: ContentFile) =>
    [...everyValue(data)]
      .filter(({ path }) => path.at(-1) === 'checked' || path.at(-1) === 'read')
      .map(({ path, value }) => ({ path, place: lastingPlace(data, path), day: String(value) }));
  const before = new Map(daysIn(old).map(({ place, day }) => [place, day]));
  return daysIn(now).flatMap(({ path, place, day }) => {
    const last = before.get(place);
    if (last === undefined || day >= last) return [];
    const message = say('Write a day from {last} on instead of {day}: it was looked at on {last} already.', {
      last,
      day,
    });
    return [doubtAt(now, path, message)];
  });
}
