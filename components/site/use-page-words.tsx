import { useTranslations, type Messages, type NamespaceKeys, type NestedKeyOf } from 'next-intl';
import { withoutRuby } from '@/lib/i18n/ruby';
import { RubyText } from './ruby-text';

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** The sentences of one component in the page's language, ready to show: furigana included. */
export function usePageWords<N extends Namespace>(namespace: N) {
  const t = useTranslations(namespace);
  return function words(...args: Parameters<typeof t>) {
    return <RubyText text={t(...args)} />;
  };
}

/** The same sentences for attributes and titles, which cannot show furigana. */
export function usePlainPageWords<N extends Namespace>(namespace: N) {
  const t = useTranslations(namespace);
  return (...args: Parameters<typeof t>) => withoutRuby(t(...args));
}
