import { LanguagesPage } from '@/components/home/languages-page';
import { loadDesks } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales';
import { leadSentences } from '../lead-sentences';

export default async function RootPage() {
  const heading = (
    <>
      ことばを選んでください <em lang="en">Choose your language</em>
    </>
  );
  return (
    <LanguagesPage
      heading={heading}
      sentences={await leadSentences('LanguagesPage')}
      helper={loadDesks(defaultLocale)['foreign-centre']}
    />
  );
}
