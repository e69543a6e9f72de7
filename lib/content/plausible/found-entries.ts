import { defaultLocale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import { spelling } from '../../search/synonyms';
import { folded, isJapanese, plain } from '../../search/text';
import { contentFileOf, type ContentFile, type ContentTexts } from '../check/content-file';
import { fieldsOf, itemsOf, textsIn } from '../check/values';

/** A text in which words are looked for, with and without the blanks between its words. */
export type ReadText = { readonly spaced: string; readonly together: string };

/** A programme, service or guide as somebody who searches finds it in Japanese. */
export type FoundEntry = {
  readonly file: ContentFile;
  readonly title: string;
  readonly topics: readonly string[];
  readonly search: readonly string[];
  /** The same as the search compares them. */
  readonly spelled: readonly string[];
  readonly inTitle: ReadText;
  /** In title, sentences and words to be found by. */
  readonly inAll: ReadText;
};

/** Everything with topics that can be found, as far as its files can be read. */
export function foundEntries(texts: ContentTexts): FoundEntry[] {
  return [...texts].flatMap(([name, text]) => {
    const [, folder] = wordsFile.exec(name) ?? [];
    const facts = ['rule', 'service', 'guide']
      .map((each) => texts.get(`${folder}/${each}.yaml`))
      .find(Boolean);
    if (folder === undefined || facts === undefined) return [];
    const file = contentFileOf(name, text);
    const fields = fieldsOf(file.data);
    const title = withoutRuby(String(fields.title));
    const search = itemsOf(fields.search).map(String);
    const topics = itemsOf(fieldsOf(contentFileOf('', facts).data).topics).map(String);
    const inAll = readText(textsOf(file.data).join(' '));
    return [{ file, title, topics, search, spelled: search.map(spelling), inTitle: readText(title), inAll }];
  });
}

const textsOf = (data: unknown): string[] => textsIn(data).map(({ text }) => text);

const wordsFile = new RegExp(`^(content/(?:programmes|services|guides)/[\\w-]+)/${defaultLocale}\\.yaml$`);

/** A text made ready. */
export function readText(text: string): ReadText {
  const spaced = folded(plain(withoutRuby(text)));
  return { spaced: ` ${spaced} `, together: spaced.replaceAll(' ', '') };
}

/** Whether a text says a word that is spelled as the search compares it. */
export function says({ spaced, together }: ReadText, spelled: string): boolean {
  return isJapanese(spelled) ? together.includes(spelled) : spaced.includes(` ${spelled} `);
}

/** Whether two entries have a topic in common. */
export const isRelated = (one: FoundEntry, other: FoundEntry): boolean =>
  one.topics.some((topic) => other.topics.includes(topic));
