import { readdirSync } from 'node:fs';
import { parse } from 'node:path';

const names = readdirSync('lib/i18n/locales')
  .map((file) => parse(file).name)
  // `id` is the name of a field before it is a language.
  .filter((name) => name !== 'id')
  .join('|');
const named = `[value=/^(${names})$/]`;
const message =
  'Leave the language out: what it has is in its file in lib/i18n/locales, and the Japanese source is defaultLocale.';

/** For `no-restricted-syntax`: a language by its name, in a comparison, an argument, a value or a field. `lang="ja"` and the keys of a record may stand. */
export const noLocaleNamed = [
  `:not(JSXAttribute, Property, TSLiteralType) > Literal${named}`,
  `Property > Literal.value${named}`,
  `MemberExpression > Literal.property${named}`,
  `MemberExpression[computed=false] > Identifier.property[name=/^(${names})$/]`,
  `ObjectPattern > Property > Identifier.key[name=/^(${names})$/]`,
].map((selector) => ({ selector, message }));
