import { expect } from '@playwright/test';
import { familyFragment } from '../checker/family-link';
import { everyProgramme, programmeCount } from '../checker/result';
import { expectAccessible } from '../site/accessible';
import { inTurn } from '../site/sample';
import { test } from './at-the-desk';
import { openDesk, tickTopics } from './desk-steps';

// Axe is a script of its own, which the policy forbids: only the tests here may pass by that.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 600_000 });

for (const locale of ['ja', 'ja-simple', 'en'] as const) {
  test(`an empty desk, and in turn a family at the desk, break no rule in ${locale}`, async ({ page }) => {
    await openDesk(page, locale);
    await expectAccessible(page, 'an empty desk');
    if (!inTurn(1).includes(locale)) return;
    await page.goto(`/${locale}/desk/#${familyFragment}`);
    await expect(everyProgramme(page)).toHaveCount(programmeCount);
    await page.getByRole('button', { name: /^変える/ }).click();
    await expectAccessible(page, 'a family');
  });
}

test('a mistake and the warning break no rule', async ({ page }) => {
  await page.goto('/en/desk/#topics=moving');
  await page
    .getByRole('group', { name: /^あなたの生年月日/ })
    .getByRole('textbox')
    .first()
    .fill('19');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('＊').first()).toBeVisible();
  await expectAccessible(page, 'a mistake');
  await page.clock.runFor('03:05');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'the warning', '[role=alertdialog]');
});

test('no line of a question in Japanese begins with 。 or 、 beside easy Japanese, in text of double size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDesk(page, 'ja-simple');
  await tickTopics(page, '移り住む・引っ越し', '子ども・子育て');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.getByRole('group', { name: /^あなたの生年月日/ })).toContainText('。');
  expect(await page.evaluate(linesBegunByMark)).toEqual([]);
});

/** Runs within the page: the words before each 。 or 、 that stands on the next line. What stands beside keeps its words whole, where need be by that. */
function linesBegunByMark(): string[] {
  const questions = [...document.querySelectorAll('fieldset *:not(.beside, .beside *)')];
  const bottomOf = (node: Node, place: number) => {
    const range = document.createRange();
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect().bottom;
  };
  return questions
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .flatMap((node) => {
      const text = node.textContent ?? '';
      return [...text.matchAll(/(?<=.)[。、]/gs)]
        .filter(({ index }) => bottomOf(node, index) > bottomOf(node, index - 1) + 4)
        .map(({ index }) => text.slice(0, index + 1));
    });
}
