import type { GetICUArgs } from '@schummar/icu-type-parser';
import format, { type CompiledMessage } from 'icu-minify/format';
import type messages from '../../messages/ja.json';
import { formatters } from '../i18n/formatters';

/** Every sentence of the interface as it is written in Japanese, by namespace and key. The other languages need the same values. */
export type Messages = typeof messages;
export type Namespace = keyof Messages & string;
export type KeyOf<N extends Namespace> = keyof Messages[N] & string;

/** The keys of a page's sentences, which may stand in groups: `title`, `files.csv`. */
export type PathIn<Group> = {
  [K in keyof Group & string]: Group[K] extends string ? K : `${K}.${PathIn<Group[K]>}`;
}[keyof Group & string];
export type TextAt<Group, Path> = Path extends keyof Group
  ? Group[Path]
  : Path extends `${infer Key}.${infer Rest}`
    ? Key extends keyof Group
      ? TextAt<Group[Key], Rest>
      : never
    : never;

/** Sentences made ready for filling in when the site is built: all of them, or some. */
export type Sentences = { readonly [N in Namespace]?: { readonly [K in KeyOf<N>]?: CompiledMessage } };

/** The sentences of whole namespaces. */
export type SentencesOf<N extends Namespace> = {
  readonly [Name in N]: { readonly [K in KeyOf<Name>]: CompiledMessage };
};

/** What has to be filled into a sentence; into one of several, whatever any of them needs. Days and money arrive as text. */
export type ValuesOf<Text> = [NameIn<Arguments<Text>>] extends [never]
  ? []
  : [values: { readonly [Name in NameIn<Arguments<Text>>]: ValueAt<Arguments<Text>, Name> }];

type Arguments<Text> = Text extends string
  ? GetICUArgs<Text, { ICUArgument: string | number; ICUNumberArgument: number }>
  : never;
type NameIn<Args> = Args extends Args ? keyof Args : never;
/** What is counted is a number. */
type ValueAt<Args, Name> = [Args extends { [N in Name & string]: infer Value } ? Value : never] extends [
  number,
]
  ? number
  : string | number;

/** Says a sentence in one language, as text that may carry furigana notation. */
export type Say<S extends Sentences> = <N extends keyof S & Namespace, K extends keyof S[N] & KeyOf<N>>(
  namespace: N,
  key: K,
  ...values: ValuesOf<Messages[N][K]>
) => string;

/** The speaker of some sentences, by the rules of the language with that tag for `Intl`. */
export function speaker<S extends Sentences>(sentences: S, intlTag: string): Say<S> {
  return (namespace, key, ...[values]) => {
    const all: Sentences = sentences;
    const sentence = all[namespace]?.[key];
    if (sentence === undefined) throw new Error(`no sentence ${namespace}.${key}`);
    return String(format(sentence, intlTag, values ?? {}, { formatters }));
  };
}
