import './globals.css';
import type { Metadata } from 'next';
import { LanguageList } from '@/components/language-list';

export const metadata: Metadata = { title: '404 本庄市 Honjo City', robots: { index: false } };

/** For addresses outside every language; inside one, `[locale]/404` is sent. */
export default function GlobalNotFound() {
  return (
    <html lang="ja">
      <body>
        <main>
          <h1>ページが見つかりません</h1>
          <p lang="en">This page was not found.</p>
          <LanguageList />
        </main>
      </body>
    </html>
  );
}
