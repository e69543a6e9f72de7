import { beside } from '../i18n/beside';
import type { Say, Sentences } from './speaker';

/**
 * Says a sentence in one language, with what another speaker says beside it. Values are filled into both alike, so days and money, which
 * are text in one language, do not belong into it.
 */
export function inBoth<S extends Sentences>(own: Say<S>, other: Say<S>, otherLanguage: string): Say<S> {
  return (namespace, key, ...values) =>
    beside(own(namespace, key, ...values), other(namespace, key, ...values), otherLanguage);
}
