import { expect, type Locator, type Page } from '@playwright/test';

/** The most clicks and fields a task may take. */
const mostSteps = 12;

/** A clerk at the page: every click and every field is counted, and nothing is done but by what is seen. */
export class Clerk {
  private steps = 0;

  constructor(readonly page: Page) {}

  async follow(link: string): Promise<void> {
    await this.counted(this.page.getByRole('link', { name: link }), (place) => place.click());
  }

  async press(button: string): Promise<void> {
    await this.counted(this.page.getByRole('button', { name: button }), (place) => place.click());
  }

  async choose(list: string, option: string): Promise<void> {
    await this.counted(this.page.getByLabel(list), (place) => place.selectOption({ label: option }));
  }

  async tick(option: string): Promise<void> {
    await this.counted(this.page.getByRole('radio', { name: option }), (place) => place.check());
  }

  async write(field: string, text: string): Promise<void> {
    await this.counted(this.page.getByLabel(field), (place) => place.fill(text));
  }

  /** Says that the task is done, and in how many steps. */
  done(): void {
    expect(this.steps).toBeLessThanOrEqual(mostSteps);
    this.steps = 0;
  }

  private async counted(place: Locator, act: (place: Locator) => Promise<unknown>): Promise<void> {
    await act(place);
    this.steps += 1;
  }
}
