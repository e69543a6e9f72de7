import { defaultLocale, localeTraits, type Locale } from '../i18n/locales';
import { inBoth } from '../words/in-both';
import { speaker, type Say, type SentencesOf } from '../words/speaker';

/** The namespaces of messages that the desk speaks with beside the checker's; the last is that of a written assessment. */
export const deskNamespaces = [
  ...(['DeskDay', 'DeskErase', 'DeskIdle', 'DeskLink', 'DeskQuestions', 'DeskRecord'] as const),
  ...(['DeskResult', 'DeskSections', 'DeskTakeAlong', 'DeskTopics', 'AssessCommand'] as const),
] as const;

export type DeskNamespace = (typeof deskNamespaces)[number];

/** Its sentences by namespace and key, ready for filling in. */
export type DeskSentences = SentencesOf<DeskNamespace>;

/** In Japanese, and in the visitor's language where that is another. */
export type DeskWords = { readonly japanese: DeskSentences; readonly other?: DeskSentences };

/** Says what the desk says: in Japanese, with the visitor's language beside. */
export function deskSpeaker({ japanese, other }: DeskWords, locale: Locale): Say<DeskSentences> {
  const own = speaker(japanese, defaultLocale);
  return other ? inBoth(own, speaker(other, locale), localeTraits[locale].htmlLang) : own;
}
