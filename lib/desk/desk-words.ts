import type { LocaleFormats } from '../i18n/language';
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
export type DeskWords = { readonly japanese: Spoken; readonly other?: Spoken };

type Spoken = { readonly sentences: DeskSentences } & Pick<LocaleFormats, 'htmlLang' | 'intlTag'>;

/** Says what the desk says: in Japanese, with the visitor's language beside. */
export function deskSpeaker({ japanese, other }: DeskWords): Say<DeskSentences> {
  const own = speaker(japanese.sentences, japanese.intlTag);
  return other ? inBoth(own, speaker(other.sentences, other.intlTag), other.htmlLang) : own;
}
