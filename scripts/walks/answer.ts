import type { Locator, Page } from '@playwright/test';
import type { Random } from '@/lib/rules/proof/random';

/** Answers whatever is asked on the step that is shown, rightly or wrongly, and presses its button. Nothing where there is nothing to answer. */
export async function answerSomehow(page: Page, random: Random): Promise<void> {
  const form = page.locator('main form').first();
  if ((await form.count()) === 0) return;
  await chooseOptions(form, random);
  await addToList(form, random);
  await typeSomething(form, random);
  await form.locator('button[type=submit]').click();
}

async function chooseOptions(form: Locator, random: Random): Promise<void> {
  const groups = new Set(
    await form
      .locator('input[type=radio]')
      .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.name : ''))),
  );
  for (const name of groups) {
    const options = form.locator(`input[type=radio][name="${name}"]`);
    await options.nth(random.whole(0, (await options.count()) - 1)).check();
  }
  const boxes = form.locator('input[type=checkbox]');
  const count = await boxes.count();
  if (count > 0) await boxes.nth(random.whole(0, count - 1)).setChecked(random.chance(0.8));
}

/** Lists of children or periods grow by one, as far as their button is there. */
async function addToList(form: Locator, random: Random): Promise<void> {
  const add = form.locator('button[id$="-add"]');
  if ((await add.count()) > 0 && random.chance(0.5)) await add.first().click();
}

/** Years of this century mostly, months mostly, and now and then what no calendar has. */
async function typeSomething(form: Locator, random: Random): Promise<void> {
  const fields = form.locator('input[type=text]:visible');
  for (let place = 0; place < Math.min(await fields.count(), 12); place += 1) {
    const field = fields.nth(place);
    const length = Number(await field.getAttribute('maxlength')) || 4;
    const name = (await field.getAttribute('id')) ?? '';
    await field.fill(textFor(name, random).slice(0, length));
  }
}

function textFor(field: string, random: Random): string {
  if (random.chance(0.03)) return random.pick(['31', 'abc', '<script>alert(1)</script>', '２０２７', '-1']);
  if (/year/i.test(field))
    return String(random.chance(0.2) ? random.whole(2024, 2029) : random.whole(1985, 2027));
  if (/month/i.test(field)) return random.chance(0.1) ? '' : String(random.whole(1, 12));
  if (/day/i.test(field)) return random.chance(0.5) ? '' : String(random.whole(1, 28));
  return String(random.whole(0, 8));
}
