import { withoutRuby } from '@/lib/i18n/ruby';
import type { Topic } from '@/lib/rules';
import { QrPicture } from '../site/qr-picture';
import { FlyerText } from './flyer-text';
import type { LinkWords } from './link-words';
import type { StartPage } from './start-page';

export type FlyerPaper = 'a4' | 'a6';

interface Props {
  paper: FlyerPaper;
  address: string;
  start: StartPage;
  topics: readonly Topic[];
  /** The reader's language, where it is not Japanese. */
  words: LinkWords | undefined;
  japanese: LinkWords;
}

/** A sheet to hand out: what the link opens, in the reader's language and in Japanese, with its code. */
export function Flyer({ paper, address, start, topics, words, japanese }: Props) {
  return (
    <article className={`flyer flyer-${paper}`}>
      {words && (
        <div lang={words.language.htmlLang} className={words.language.hasFurigana ? 'easy-text' : undefined}>
          <FlyerText words={words} start={start} topics={topics} />
        </div>
      )}
      <div>
        <div className="flyer-code">
          <QrPicture text={address} label={withoutRuby(japanese.say.code)} tooLong={null} />
        </div>
        <p className="flyer-address">{address}</p>
      </div>
      <div lang="ja" className="flyer-japanese">
        <FlyerText words={japanese} start={start} topics={topics} />
      </div>
    </article>
  );
}
