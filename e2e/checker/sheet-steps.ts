import { expect, type Page } from '@playwright/test';
import { asShown } from './as-shown';
import { resultLink } from './controls';
import { interfaceWords } from './interface-words';

/** Families as links carry them. */
export const families = {
  'a family that moves': 'a2.gBdAyIJ1q1jALCLVGAMgxkAA_EDiDY6tYzEKLBRzQL3CVg',
  'a family that moves with a child': 'a2.oBdAyIJ1q1jALCLVGAMgxkAA_EDiDY6tYzEKLBRzQJ1LgQ',
  'a parent of three': 'a2.IEMEjMKKjTw6roj4AOLLQ-AAAAABwCDUqPc',
} as const;

/** Opens a family's answers with a link and goes on to the sheet for the counter. */
export async function openSheet(page: Page, locale: string, fragment: string) {
  await page.goto(`/${locale}/check/#${fragment}`);
  await resultLink(page).click();
  await openSheetFromResult(page, locale);
}

/** Goes from the result to the sheet. */
export async function openSheetFromResult(page: Page, locale: string) {
  const name = asShown(interfaceWords(locale, 'CheckerSheet', 'heading'));
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
}

/** Every line of the sheet: its number, then what it says in each language, without furigana. */
export async function sheetLines(page: Page): Promise<string[][]> {
  return page
    .getByRole('article')
    .getByRole('listitem')
    .evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as Element;
        for (const reading of copy.querySelectorAll('rt')) reading.remove();
        return [...copy.children].map((part) => part.textContent ?? '');
      }),
    );
}

/** What is shown as the browser prints it. */
export async function printed(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}
