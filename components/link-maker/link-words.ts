import type { Language, LocaleFormats } from '@/lib/i18n/language';
import type { Topic } from '@/lib/rules';
import type { KeyOf } from '@/lib/words/speaker';

/** What the link maker and its flyer say in one language, with furigana notation. */
export type LinkWords = {
  readonly language: Pick<LocaleFormats, 'name' | 'htmlLang'> & Pick<Language, 'hasFurigana'>;
  readonly site: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly programmes: readonly { readonly id: string; readonly title: string }[];
  readonly desk: { readonly name: string; readonly phone: string };
  readonly say: Readonly<Record<KeyOf<'LinkMaker'>, string>>;
};
