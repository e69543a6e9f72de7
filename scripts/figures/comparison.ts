import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales';
import { figureDifferences, figuresSaid, lineOf, type SaidText } from './figure-differences';

/** What was compared, and each difference once. */
export type FigureComparison = { figures: number; readonly differences: Set<string> };

/** Compares texts in every language with the Japanese ones in the same places, and returns how; what is found goes into `comparison`. */
export function comparing(
  comparison: FigureComparison,
): (where: string, texts: Readonly<Record<Locale, readonly SaidText[]>>) => void {
  // Sentences come again and again.
  const counted = new Map<string, number>();
  return (where, texts) => {
    const source = texts[defaultLocale];
    for (const locale of locales.filter((each) => each !== defaultLocale)) {
      const others = texts[locale];
      if (others.length !== source.length)
        comparison.differences.add(`${where}, ${locale}: ${others.length} texts instead of ${source.length}`);
      for (const [place, japanese] of source.entries()) {
        const said = others[place] ?? [];
        const key = JSON.stringify([japanese, said]);
        const figures = counted.get(key) ?? figuresSaid(japanese).size;
        comparison.figures += figures;
        if (counted.has(key)) continue;
        counted.set(key, figures);
        const found = figureDifferences(japanese, said, locale);
        if (found.length > 0)
          comparison.differences.add(
            `${where}, ${locale} ${found.join(', ')}\n  ${lineOf(japanese)}\n  ${lineOf(said)}`,
          );
      }
    }
  };
}
