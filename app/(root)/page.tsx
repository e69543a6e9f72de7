import { LanguagesPage } from '@/components/languages-page';
import { sentences } from '../sentences';

export default async function RootPage() {
  const heading = (
    <>
      ことばを選んでください <span lang="en">Choose your language</span>
    </>
  );
  return <LanguagesPage heading={heading} sentences={await sentences('LanguagesPage')} />;
}
