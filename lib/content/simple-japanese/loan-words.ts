/** カタカナ words that somebody who has just begun to read Japanese meets every day, and names. */
export const knownLoanWords: ReadonlySet<string> = new Set([
  ...[
    'アパート',
    'インターネット',
    'カード',
    'サービス',
    'センター',
    'テレワーク',
    'ページ',
    'ホームページ',
    'メール',
  ],
  ...[
    'マイナンバーカード',
    'マイナンバー',
    'ローン',
    'コピー',
    'スマートフォン',
    'パソコン',
    'ボタン',
    'リンク',
  ],
  ...['アスピアこだま', 'アスピア', 'ハローワーク', 'ウェルカムベイビー', 'スタート'],
]);
