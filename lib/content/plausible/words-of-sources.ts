import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Words on a state whose day is not that of the source they are from. */
export function daysOfWords(rule: ContentFile, sources: ContentFile): Fault[] {
  const known = new Map(
    itemsOf(sources.data)
      .map(fieldsOf)
      .map(({ id, date }) => [id, date]),
  );
  return itemsOf(fieldsOf(rule.data).availability).flatMap((entry, index) => {
    const { said, source } = fieldsOf(entry);
    const [word, date] = [String(said), String(known.get(source))];
    if (!/^\d{4}/.test(word) || !/^\d{4}-\d\d/.test(date) || word.startsWith(date) || date.startsWith(word))
      return [];
    const message = say('Write {date}, the day of {source}, instead of {said}, or the source that says so.', {
      ...{ date, said: word, source: String(source) },
    });
    return [doubtAt(rule, ['availability', index, 'said'], message)];
  });
}

/** Notes that say by whose page they know, and bear the source of somebody else. */
export function pagesOfOthers(words: ContentFile, rule: ContentFile, sources: ContentFile): Fault[] {
  const publishers = new Map(
    itemsOf(sources.data)
      .map(fieldsOf)
      .map(({ id, publisher }) => [id, publisher]),
  );
  return ['notes', 'confirm'].flatMap((group) => {
    const said = fieldsOf(fieldsOf(words.data)[group]);
    return itemsOf(fieldsOf(rule.data)[group]).flatMap((item, index) => {
      const { id, source } = fieldsOf(item);
      const [, name] = named.exec(withoutRuby(String(said[String(id)] ?? ''))) ?? [];
      const publisher = String(publishers.get(source));
      if (name === undefined || source === undefined || publisher.includes(name)) return [];
      const values = { name, source: String(source), publisher };
      const message = say(
        'Write the source of {name} instead of {source}, or correct the words: that one is of {publisher}.',
        values,
      );
      return [doubtAt(rule, [group, index, 'source'], message)];
    });
  });
}

const named = /(?:^|[。、])(\p{Script=Han}{2,6}[市町村県])のページによると/u;
