import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Offices that the Japanese steps send people to and that no desk is called, or no desk of the rule. */
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
  const unknown = unknownOffice(words, deskWords);
  if (unknown.length > 0) return unknown;
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

/** The first office of a step that no desk bears in its name, however it is spaced. */
function unknownOffice(words: ContentFile, deskWords: ContentFile): Fault[] {
  const names = Object.values(fieldsOf(fieldsOf(deskWords.data).desks)).map((said) =>
    String(fieldsOf(said).name ?? '').replaceAll(/\s/g, ''),
  );
  return itemsOf(fieldsOf(words.data).steps)
    .flatMap((step, index) => {
      const [found] = withoutRuby(String(step)).match(division) ?? [];
      if (found === undefined || names.some((name) => name.includes(found))) return [];
      const message = say('Write the office as a desk is called, or add a desk: none is called {name}.', {
        name: found,
      });
      return [doubtAt(words, ['steps', index], message)];
    })
    .slice(0, 1);
}

/** A division of the city by its name; 担当課 is whichever it is. */
const division = /(?<![一-龠ァ-ヶー])(?!担当|所管|関係|各課)[一-龠ァ-ヶー]{2,}[課係](?![一-龠ァ-ヶー])/;
