/** カタカナ words that somebody who has just begun to read Japanese meets every day, and names. */
export const knownLoanWords: ReadonlySet<string> = new Set([
  ...[
    'アパート',
    'インターネット',
    'カード',
    'クラス',
    'コピー',
    'サイト',
    'サービス',
    'スマートフォン',
    'スマホ',
  ],
  ...[
    'センター',
    'テレワーク',
    'パソコン',
    'ページ',
    'ボタン',
    'ホームページ',
    'マイナンバー',
    'マイナンバーカード',
  ],
  ...['メール', 'リンク', 'ローン'],
  ...['アスピア', 'ウェルカムベイビー', 'スタート', 'ハローワーク'],
]);
