import { randomDay } from '@/lib/rules/proof/random-days';
import { randomHousehold } from '@/lib/rules/proof/random-household';
import { blur } from '@/lib/rules/proof/blur';
import type { Random } from '@/lib/rules/proof/random';
import type { Catalogue } from '@/lib/rules';
import type { comparing } from './comparison';
import { eachLocale } from './each-locale';
import { resultTexts } from './result-texts';

/** Compares the results of random households, every other one of which knows less than it could. */
export function compareResults(
  households: number,
  catalogue: Catalogue,
  random: Random,
  compare: ReturnType<typeof comparing>,
): void {
  const textsOf = resultTexts(catalogue);
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const known = randomHousehold(day, catalogue.places, random);
    const texts = textsOf(done % 2 === 0 ? known : blur(known, 0.3, random), day);
    compare(
      `Result ${done + 1} on ${day}`,
      eachLocale((locale) => texts[locale].map((text) => [{ locale, text }])),
    );
  }
}
