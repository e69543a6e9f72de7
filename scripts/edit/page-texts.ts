import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { PlainDate } from '@/lib/dates';
import type { PageChange } from '@/lib/edit/preview';

/** What one page says, block by block, in one language. */
type PageTexts = {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly texts: readonly string[];
};

type Roots = { readonly before: string; readonly after: string };

type Asked = {
  readonly root: string;
  readonly day: PlainDate;
  readonly locales: readonly Locale[];
  readonly paths: readonly string[];
};
type Told = { readonly pages: PageTexts[] } | { readonly failed: string };
type Waiting = { readonly done: (told: Told) => void; readonly failed: (error: Error) => void };

/** Says what pages say, by a program that stays: what it has read once it says in a fifth of the time. A line asks, a line answers. */
export class PageTeller {
  private child: ChildProcess | undefined;
  private readonly waiting: Waiting[] = [];

  constructor(private readonly program: string) {}

  /** What pages say otherwise on a day when they are made of the second folder than of the first, in every language. */
  async changes(roots: Roots, day: PlainDate, paths: readonly string[]): Promise<PageChange[]> {
    if (paths.length === 0) return [];
    const [old, now] = await Promise.all([
      this.texts(roots.before, day, paths),
      this.texts(roots.after, day, paths),
    ]);
    return now.flatMap(({ locale, path, title, texts }): PageChange[] => {
      const said = old.find((each) => each.locale === locale && each.path === path)?.texts ?? [];
      const [gone, come] = [without(said, texts), without(texts, said)];
      return gone.length + come.length > 0 ? [{ day, locale, path, title, gone, come }] : [];
    });
  }

  /** What pages say on a day in every language. */
  async texts(root: string, day: PlainDate, paths: readonly string[]): Promise<PageTexts[]> {
    const asked: Asked = { root, day, locales, paths };
    const told = await new Promise<Told>((done, failed) => {
      this.waiting.push({ done, failed });
      this.child ??= this.start();
      this.child.stdin?.write(`${JSON.stringify(asked)}\n`);
    });
    if ('failed' in told) throw new Error(told.failed);
    return told.pages;
  }

  close(): void {
    // What it is still at nobody reads any more.
    this.child?.kill();
  }

  private start(): ChildProcess {
    const child = spawn(process.execPath, [this.program], { stdio: ['pipe', 'pipe', 'inherit'] });
    const end = (error: Error) => {
      this.child = undefined;
      for (const { failed } of this.waiting.splice(0)) failed(error);
    };
    child.on('error', end);
    child.on('close', (code) => end(new Error(`the program that makes pages ended with ${code}`)));
    // What was still to be written to a program that has ended is told by its end.
    child.stdin.on('error', () => {});
    createInterface({ input: child.stdout }).on('line', (line) =>
      this.waiting.shift()?.done(JSON.parse(line)),
    );
    return child;
  }
}

/** The texts of the first list that the second one lacks, or has less often: many programmes are 要確認 on the list of all. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  const more = texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
  return [...new Set(more)];
}
