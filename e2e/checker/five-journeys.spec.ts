import { expect } from '@playwright/test';
import { inTurn } from '../site/sample';
import { resultLink } from './controls';
import { expectEveryProgramme, expectResult } from './result';
import { answerAs, visitorsIn } from './visitors';
import { test } from './watched';

test.use({ viewport: { width: 360, height: 740 } });

// A sample, each visitor in the language of the turn; npm run prove takes every language.
for (const locale of ['ja', 'ja-simple', 'en'] as const) {
  const todays = visitorsIn(locale).filter((_, place) => inTurn(place).includes(locale));
  for (const visitor of todays) {
    const { who, most, answers, result } = visitor;
    test(`${who}, in ${locale}: from the topics to the result in at most ${most} questions`, async ({
      page,
    }) => {
      await answerAs(page, locale, visitor);
      expect(Object.keys(answers).length).toBeLessThanOrEqual(most);
      await resultLink(page).click();
      await expectEveryProgramme(page);
      for (const [programme, verdict] of Object.entries(result)) await expectResult(page, programme, verdict);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.reload();
      await expectEveryProgramme(page);
    });
  }
}
