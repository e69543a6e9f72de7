import '../content.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Draft, draftMetadata } from '../draft';

export const metadata: Metadata = {
  title: '本庄市 支援制度ナビ Honjo City support finder',
  ...draftMetadata,
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>
        <Draft />
        {children}
      </body>
    </html>
  );
}
