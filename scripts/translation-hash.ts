/** Prints the hash of the Japanese words that each translation should record, and what it records. Run: npx tsx scripts/translation-hash.ts [--write] [FILE...] */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { hashOfWords } from '../lib/content/read-file';
import { defaultLocale, locales } from '../lib/i18n/locales';

const line = /^translates:[ \t]*['"]?([0-9a-zA-Z]*)['"]?[ \t]*(#.*)?$/m;
const isWriting = process.argv.includes('--write');
const chosen = process.argv
  .slice(2)
  .filter((each) => !each.startsWith('--'))
  .map(normalize)
  // The Japanese words record nothing themselves: what is meant are those made from them.
  .flatMap((file) => (basename(file) === `${defaultLocale}.yaml` ? translationsIn(dirname(file)) : file));
const files =
  chosen.length > 0
    ? chosen
    : ['programmes', 'services', 'questions', 'guides']
        .flatMap((kind) => readdirSync(`content/${kind}`).map((id) => `content/${kind}/${id}`))
        .concat('content/shared-rules', 'content/elsewhere')
        .flatMap(translationsIn);

for (const file of files) {
  const hash = hashOfWords(join(dirname(file), `${defaultLocale}.yaml`));
  const text = readFileSync(file, 'utf8');
  const recorded = text.match(line)?.[1] ?? 'nothing';
  console.log(`${file}: ${hash}${recorded === hash ? '' : `, records ${recorded}`}`);
  if (isWriting && recorded !== hash) writeFileSync(file, withHash(text, hash));
}

/** In quotation marks, because YAML reads a hash such as 123456789012 as a number. */
function withHash(text: string, hash: string): string {
  const written = `translates: '${hash}'`;
  return line.test(text) ? text.replace(line, written) : `${written}\n${text}`;
}

function translationsIn(folder: string): string[] {
  if (!existsSync(join(folder, `${defaultLocale}.yaml`))) return [];
  return readdirSync(folder)
    .filter((name) => locales.some((locale) => name === `${locale}.yaml`) && name !== `${defaultLocale}.yaml`)
    .map((name) => join(folder, name));
}
