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
  const { COMMAND_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment;
  // Windows sets none of these.
  const named = [COMMAND_LANGUAGE, LC_ALL, LC_MESSAGES, LANG, ofSystem].find((each) => each);
  const isJapanese = named?.toLowerCase().startsWith(defaultLocale);
  return commandLanguages[isJapanese ? 'japanese' : 'english'];
}

let known: string | undefined;
/** Asked once: a check says thousands of sentences. */
const systemLanguage = (): string => (known ??= Intl.DateTimeFormat().resolvedOptions().locale);
