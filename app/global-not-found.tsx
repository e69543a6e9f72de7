import './content.css';
import type { Metadata } from 'next';
import { LanguagesPage } from '@/components/home/languages-page';
import { Draft } from './draft';
import { leadSentences } from './lead-sentences';

export const metadata: Metadata = {
  title: 'ページが見つかりません This page was not found | 本庄市 Honjo City',
  robots: { index: false },
};

/** For addresses outside every language; inside one, `[locale]/404` is sent. */
export default async function GlobalNotFound() {
  const heading = (
    <>
      ページが見つかりません <em lang="en">This page was not found</em>
    </>
  );
  return (
    <html lang="ja">
      <body>
        <Draft />
        <LanguagesPage heading={heading} sentences={await leadSentences('NotFoundPage')} helper={undefined} />
      </body>
    </html>
  );
}
