import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { withoutRuby } from '@/lib/i18n/ruby';
import type { Messages, Namespace, PathIn, TextAt, ValuesOf } from '@/lib/words/speaker';
import { RubyText } from './ruby-text';

type Words<N extends Namespace, Said> = <Path extends PathIn<Messages[N]>>(
  path: Path,
  ...values: ValuesOf<TextAt<Messages[N], Path>>
) => Said;

/** The sentences of one component in the page's language, ready to show: furigana included. */
export function usePageWords<N extends Namespace>(namespace: N): Words<N, ReactNode> {
  const text = usePageText(namespace);
  const words: Words<N, ReactNode> = (path, ...values) => <RubyText text={text(path, ...values)} />;
  return words;
}

/** The same sentences for attributes and titles, which cannot show furigana. */
export function usePlainPageWords<N extends Namespace>(namespace: N): Words<N, string> {
  const text = usePageText(namespace);
  return (path, ...values) => withoutRuby(text(path, ...values));
}

function usePageText<N extends Namespace>(namespace: N): Words<N, string> {
  // The framework's own type of the same function is too large for a namespace that is not known yet.
  return useTranslations(namespace) as unknown as Words<N, string>;
}
