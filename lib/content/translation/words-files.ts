import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale } from '../../i18n/locales';

/** Every words file by what marks and readings call it: `programmes/newborn-hearing`, `desks`, `messages`. */
export function everyWordsFile(root: string): string[] {
  const kinds = ['programmes', 'services', 'questions', 'guides'];
  const single = ['shared-rules', 'desks', 'places', 'emergency', 'elsewhere'];
  return [
    'messages',
    ...[
      ...kinds.flatMap((kind) => readdirSync(join(root, kind)).map((id) => `${kind}/${id}`)),
      ...single,
    ].filter((file) => existsSync(join(root, file, `${defaultLocale}.yaml`))),
  ];
}
