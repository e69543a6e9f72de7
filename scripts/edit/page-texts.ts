import { spawn } from 'node:child_process';
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

/** What pages say otherwise on a day when they are made of the second folder than of the first, in every language. */
export async function pageChanges(
  program: string,
  roots: { readonly before: string; readonly after: string },
  day: PlainDate,
  paths: readonly string[],
): Promise<PageChange[]> {
  if (paths.length === 0) return [];
  const [old, now] = await pageTexts(program, { roots: [roots.before, roots.after], locales, paths }, day);
  return (now ?? []).flatMap(({ locale, path, title, texts }): PageChange[] => {
    const said = old?.find((each) => each.locale === locale && each.path === path)?.texts ?? [];
    const [gone, come] = [without(said, texts), without(texts, said)];
    return gone.length + come.length > 0 ? [{ day, locale, path, title, gone, come }] : [];
  });
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

type Asked = {
  readonly roots: readonly string[];
  readonly locales: readonly Locale[];
  readonly paths: readonly string[];
};

/** The texts of pages made of each folder, on a day. */
function pageTexts(program: string, asked: Asked, day: PlainDate): Promise<PageTexts[][]> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PAGES_DAY: day };
    const child = spawn(process.execPath, [program, JSON.stringify(asked)], { env });
    const [said, refused]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => refused.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(Buffer.concat(refused).toString('utf8')));
      else resolve(JSON.parse(Buffer.concat(said).toString('utf8')));
    });
  });
}
