import { say } from '../../command-words/say';
import type { CheckedEntry } from '../check/check-entry';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf, textsIn } from '../check/values';
import { doubtAt } from './doubt';

type Titled = { readonly id: string; readonly title: string };

/** Desks whose source speaks of programmes and services of other desks alone. */
export function deskSourceDoubts(
  desks: ContentFile,
  sources: ContentFile,
  entries: readonly CheckedEntry[],
): Fault[] {
  const all = itemsOf(desks.data).map(fieldsOf);
  const strategy = itemsOf(sources.data)
    .map(fieldsOf)
    .filter(({ rank }) => rank === 'strategy')
    .map(({ id }) => id);
  return all.flatMap(({ id, source }, index) => {
    // A page that names several desks is a list of them.
    const isList = all.filter((each) => each.source === source).length > 1;
    const users = entries.filter((entry) => entry.sources.includes(String(source)));
    const isTheirs = users.some(({ rule }) => itemsOf(fieldsOf(rule.data).desks).includes(id));
    if (isList || strategy.includes(source) || users.length === 0 || isTheirs) return [];
    const values = { source: String(source), entry: users[0]?.id ?? '', desk: String(id) };
    const message = say(
      'Write the source of {desk} itself: {source} is that of {entry}, for which others are in charge.',
      values,
    );
    return [doubtAt(desks, [index, 'source'], message)];
  });
}

/** Programmes and services that name a source whose title is that of another one. */
export function titledSourceDoubts(
  sources: ContentFile,
  entries: readonly CheckedEntry[],
  titles: readonly Titled[],
): Fault[] {
  const owners = new Map(
    itemsOf(sources.data)
      .map(fieldsOf)
      .map(({ id, title }) => [
        id,
        titles.filter((each) => each.title.length > 3 && String(title).includes(each.title)),
      ]),
  );
  return entries.flatMap(({ id, rule }) =>
    textsIn(rule.data).flatMap(({ path, text }) => {
      const named = path.at(-1) === 'source' ? (owners.get(text) ?? []) : [];
      const [owner] = named;
      if (!owner || named.some((each) => each.id === id)) return [];
      const values = { source: text, other: owner.id, id };
      return [
        doubtAt(rule, path, say('Write a source of {id}: by its title {source} is that of {other}.', values)),
      ];
    }),
  );
}
