import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Desks that the Japanese steps send people to and that the rule does not list. */
export function namedDeskDoubts(words: ContentFile, rule: ContentFile, deskWords: ContentFile): Fault[] {
  const listed = itemsOf(fieldsOf(rule.data).desks);
  // A desk that stands twice may stand in the place of the one that is named.
  if (new Set(listed).size < listed.length) return [];
  const named = Object.entries(fieldsOf(fieldsOf(deskWords.data).desks)).flatMap(([id, said]) =>
    String(fieldsOf(said).name ?? '')
      .split(/[\s（）]/)
      .filter((part) => office.test(part))
      .map((part) => ({ id, part })),
  );
  const isListed = (name: string) => named.some(({ id, part }) => part === name && listed.includes(id));
  return itemsOf(fieldsOf(words.data).steps)
    .flatMap((step) => {
      const text = withoutRuby(String(step));
      const other = named.find(({ part }) => text.includes(part) && !isListed(part));
      if (!other) return [];
      const values = { desk: other.id, name: other.part };
      return [
        doubtAt(
          rule,
          ['desks', 0],
          say('Add {desk} to desks, or correct the step that names {name}.', values),
        ),
      ];
    })
    .slice(0, 1);
}

const office = /.(課|係|室|センター|支所|会議所|商工会|協議会|保育所)$/;
