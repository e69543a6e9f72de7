import { PageTitle } from '../site/page-title';
import { defaultLocale } from '@/lib/i18n/locales';
import { EmergencyBox } from '../site/emergency-box';
import { RubyText } from '../site/ruby-text';
import type { PageFacts } from './page-facts';
import { JsonLd } from './json-ld';
import { Notices } from './notices';

/** The name, with the Japanese name to point at in other languages, and the programme in one sentence. */
export function ProgrammeHead({ facts }: { facts: PageFacts }) {
  const { locale, words, japaneseTitle, emergency, sources } = facts;
  return (
    <header className="measure space-y-4">
      <PageTitle first={emergency && <EmergencyBox facts={{ locale, emergency, sources }} />}>
        <RubyText text={words.title} />
      </PageTitle>
      {locale !== defaultLocale && !words.title.includes(japaneseTitle) && (
        <p lang="ja" className="text-solid-gray-700">
          {japaneseTitle}
        </p>
      )}
      <p>
        <RubyText text={words.summary} />
      </p>
      <Notices facts={facts} />
      <JsonLd facts={facts} />
    </header>
  );
}
