import { defaultLocale } from '../i18n/locales';

/** The languages in which commands speak to whoever keeps the site, by their tags for `Intl`: the source's, and English. */
export const commandLanguages = { japanese: 'ja-JP', english: 'en-GB' } as const;
export type CommandLanguage = (typeof commandLanguages)[keyof typeof commandLanguages];

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of commands: `COMMAND_LANGUAGE` where it is set, otherwise that of the machine, Japanese or else English. */
export function commandLanguage(
  environment: Environment = process.env,
  ofSystem: string = systemLanguage(),
): CommandLanguage {
  const variable = variables.find((each) => environment[each]);
  // Windows sets none of these.
  const named = variable === undefined ? ofSystem : environment[variable];
  const isJapanese = named?.toLowerCase().startsWith(defaultLocale);
  return commandLanguages[isJapanese ? 'japanese' : 'english'];
}

/** In their order, and none is looked up behind one that is set: that takes longer than saying a sentence. */
const variables = ['COMMAND_LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

let known: string | undefined;
/** Asked once: a check says thousands of sentences. */
const systemLanguage = (): string => (known ??= Intl.DateTimeFormat().resolvedOptions().locale);
