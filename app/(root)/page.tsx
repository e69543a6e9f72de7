import { LanguagesPage } from '@/components/home/languages-page';
import { leadSentences } from '../lead-sentences';

export default async function RootPage() {
  const heading = (
    <>
      ことばを選んでください <em lang="en">Choose your language</em>
    </>
  );
  return <LanguagesPage heading={heading} sentences={await leadSentences('LanguagesPage')} />;
}
