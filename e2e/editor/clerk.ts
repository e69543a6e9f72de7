import { expect, type Locator, type Page } from '@playwright/test';
import type { OwnCopy } from './own-copy';

/** The most clicks and fields a task may take. */
const mostSteps = 12;

/** A clerk at the page: every click and every field is counted, and nothing is done but by what is seen. */
export class Clerk {
  private steps = 0;

  constructor(
    readonly page: Page,
    readonly copy: OwnCopy,
  ) {}

  async follow(link: string): Promise<void> {
    await this.counted(this.page.getByRole('link', { name: link, exact: true }), (place) => place.click());
  }

  async press(button: string): Promise<void> {
    await this.counted(this.page.getByRole('button', { name: button }), (place) => place.click());
  }

  async choose(list: string, option: string): Promise<void> {
    await this.counted(this.page.getByRole('combobox', { name: list }), (place) =>
      place.selectOption({ label: option }),
    );
  }

  /** Chooses what begins with these words. */
  async chooseLike(list: string, beginning: string): Promise<void> {
    const option = this.page.getByRole('combobox', { name: list }).locator('option', { hasText: beginning });
    await this.choose(list, (await option.first().textContent()) ?? '');
  }

  async box(name: string): Promise<void> {
    await this.counted(this.page.getByRole('checkbox', { name }), (place) => place.check());
  }

  /** Fills a field in, found by how its name begins, or by all of it where another contains it. */
  async write(field: string, text: string, exact = false): Promise<void> {
    await this.counted(this.page.getByLabel(field, { exact }), (place) => place.fill(text));
  }

  /** Chooses one of a few. */
  async option(name: string): Promise<void> {
    await this.counted(this.page.getByRole('radio', { name, exact: true }), (place) => place.check());
  }

  /** Asks what changes, and waits until it is shown. */
  async look(): Promise<void> {
    await this.press('どう変わるかを見る');
    await this.seesChanges();
  }

  /** Waits until what changes is shown. All that is read once is read before the first answer. */
  async seesChanges(): Promise<void> {
    const heading = this.page.getByRole('heading', { name: 'こう変わります' });
    await expect(heading).toBeFocused({ timeout: 120_000 });
  }

  /** Waits, as the second person, until a change is shown that waits. */
  async isAskedToConfirm(): Promise<void> {
    const heading = this.page.getByRole('heading', { name: '直した内容を確かめる' });
    await expect(heading).toBeFocused({ timeout: 120_000 });
    await this.sees('こう変わります');
  }

  /** Says that what examples come to is right, and waits until that is shown with everything else. */
  async letsExamplesFollow(): Promise<void> {
    await this.press('この結果でよい');
    await this.isTold('これらの例の答えも、直した後の結果に書き直します。');
    await this.seesChanges();
  }

  /** Records what was looked at. The task is done then. */
  async save(): Promise<void> {
    await this.write('あなたの名前', '山田 花子');
    await this.press('この内容で記録して、確認を頼む');
    await expect(this.page.getByRole('heading', { name: '記録しました' })).toBeFocused();
    this.done();
  }

  async goHome(): Promise<void> {
    await this.page.getByRole('link', { name: 'はじめのページへ戻る' }).click();
  }

  /** Follows a link away from a form and comes back to it. */
  async looksElsewhere(task: string): Promise<void> {
    await this.goHome();
    await this.page.getByRole('link', { name: task, exact: true }).click();
  }

  /** Finds a field as it was left. */
  async finds(field: string, text: string): Promise<void> {
    await expect(this.page.getByLabel(field)).toHaveValue(text);
  }

  /** Opens a view by its address, whatever is open. */
  async goTo(view: string): Promise<void> {
    await this.page.goto(`${this.copy.address}#${view}`);
    await expect(this.page.getByRole('button', { name: 'English' })).toBeVisible();
    await expect(this.page.getByRole('heading', { level: 1 })).not.toHaveText('読みこんでいます');
    await expect(this.page.getByText('読みこんでいます')).toHaveCount(0);
  }

  /** Keeps a file that the page offers, and gives where it is. */
  async download(button: string): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.press(button)]);
    return file.path();
  }

  /** Reads a sentence among those that come or go. */
  async sees(text: string): Promise<void> {
    await expect(this.page.getByRole('main').getByText(text).first()).toBeVisible();
  }

  async isTold(text: string): Promise<void> {
    // A slow machine reads much for some answers.
    await expect(this.page.getByText(text)).toBeVisible({ timeout: 120_000 });
  }

  /** Begins to load the page anew, is asked, and stays. */
  async staysWhenAsked(): Promise<void> {
    const asked = this.page.waitForEvent('dialog');
    // It ends when the browser has been told to stay.
    void this.page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  }

  /** Does something wrong first: a task is counted without it. */
  async slips(wrongly: () => Promise<void>): Promise<void> {
    const { steps } = this;
    await wrongly();
    this.steps = steps;
  }

  /** Says that the task is done, and in how many steps. */
  done(): void {
    expect(this.steps).toBeLessThanOrEqual(mostSteps);
    this.steps = 0;
  }

  /** What the change that was saved last does: each file with the lines that go and come, and nothing else. */
  waitingDiff(): Readonly<Record<string, string[]>> {
    const commit = `edit/${this.waitingName()}`;
    const files = this.copy.git('diff', '--name-only', `${commit}^`, commit).split('\n');
    return Object.fromEntries(files.map((file) => [file, this.linesOf(file, commit)]));
  }

  /** The branch of the change that was saved last. */
  waitingName(): string {
    const names = this.copy.git(
      'for-each-ref',
      '--sort=-creatordate',
      '--format=%(refname:lstrip=3)',
      'refs/heads/edit/',
    );
    return names.split('\n')[0] ?? '';
  }

  private linesOf(file: string, commit: string): string[] {
    return this.copy
      .git('diff', '--unified=0', `${commit}^`, commit, '--', file)
      .split('\n')
      .filter((line) => /^[+-](?![+-]{2} )/.test(line));
  }

  private async counted(place: Locator, act: (place: Locator) => Promise<unknown>): Promise<void> {
    await act(place);
    this.steps += 1;
  }
}
