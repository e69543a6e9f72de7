import { LanguageList } from '@/components/language-list';

export default function LanguagesPage() {
  return (
    <main>
      <h1>本庄市 Honjo City</h1>
      <LanguageList />
    </main>
  );
}
