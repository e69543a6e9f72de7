import type { Locale } from '@/lib/i18n/locales';

/** Where a language may say other figures than the Japanese: in a text with these Japanese words, of these figures, for a reason. */
export type Allowed = {
  readonly japanese: string;
  readonly locales: readonly Locale[];
  readonly figures: readonly string[];
  readonly because: string;
};

export const allowedFigures: readonly Allowed[] = [
  {
    japanese: 'ほんじょう健康相談ダイヤル24',
    locales: ['en'],
    figures: ['number 24'],
    because: 'the name says day and night instead of 24',
  },
  {
    japanese: '第3子無償化（0〜2歳児）',
    locales: ['en', 'pt-BR'],
    figures: ['number 0', 'number 2'],
    because: 'the name says babies and toddlers instead of their ages',
  },
  {
    japanese: '移住生活スタート応援金',
    locales: ['en', 'ja-simple'],
    figures: ['number 29'],
    because: 'the name bears the U29 of the city’s page, which the Japanese tells in the text',
  },
  {
    japanese: '東京23区にも、東京都・千葉県・神奈川県・埼玉県にも住んでいない',
    locales: ['ja-simple'],
    figures: ['number 23'],
    because: 'the 23 wards are in Tokyo, which is said',
  },
];
