import { readMessages } from '../../i18n/read-messages';
import { defaultLocale } from '../../i18n/locales';
import { say } from '../../command-words/say';
import type { Fault } from './fault';
import type { Words } from './translations';
import { wordsIn } from './word-faults';

/** Texts that say of a number that it is not known: the site says so itself, as long as a desk has none. */
export function phoneFaults({ file, locale }: Words): Fault[] {
  const made = String(readMessages(locale).Desks?.noNumber ?? '').replace(/[.。।]$/, '');
  const isSaid = (text: string) => text.includes(made) || (locale === defaultLocale && missing.test(text));
  return wordsIn(file)
    .filter(({ text }) => isSaid(text))
    .map(({ path }) =>
      file.fault(
        path,
        say(
          'Leave out that the number is not known: the site says so while the desk has no phone. Where to ask instead is the desk’s withoutPhone.',
        ),
      ),
    );
}

const missing = /電話番号(は|も|が)[^。、]{0,12}(確認でき|わかりま|わかってい|見つか|ありません)/;
