import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultLocale } from '../lib/i18n/locales';

// A language that nobody speaks, with three words, added to a copy as docs/tasks/add-a-language.md says.
const copy = mkdtempSync(join(tmpdir(), 'language-'));
const words = { check: 'Zuzu', menu: 'Mumu', programmes: 'Pupu' };
let said: {
  report: string;
  rest: { header: object & { label: string }; all: [string, string, string][]; asked: string[] };
};

beforeAll(() => {
  for (const name of ['lib', 'messages', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  // Read and never written.
  for (const name of ['content', 'node_modules'])
    symlinkSync(join(process.cwd(), name), join(copy, name), 'dir');
  change('lib/i18n/locales.ts', "'ne']", "'ne', 'xx']");
  change(
    'lib/i18n/languages.ts',
    'import { vietnamese }',
    "import { xx } from './locales/xx';\nimport { vietnamese }",
  );
  change('lib/i18n/languages.ts', '  ne: nepali,\n', '  ne: nepali,\n  xx,\n');
  const own = readFileSync('lib/i18n/locales/id.ts', 'utf8')
    .replace('const indonesian', 'const xx')
    .replace("'hanya dalam bahasa Jepang'", "'jaja'");
  writeFileSync(join(copy, 'lib/i18n/locales/xx.ts'), own);
  writeFileSync(join(copy, 'messages/xx.json'), JSON.stringify({ SiteHeader: words }));
  writeFileSync(
    join(copy, 'scripts/say.ts'),
    // The check as its command does it, and in the same process what is said then: content is read once for both.
    `import './check-content';
     import { readMessages } from '../lib/i18n/read-messages';
     import { loadProgrammeIds } from '../lib/content/load';
     import { loadProgrammeWords, programmeTranslation } from '../lib/content/load-words';
     import { checkerData } from '../lib/content/checker-files';
     const header = readMessages('xx').SiteHeader;
     const all = loadProgrammeIds().map((id) => [id, loadProgrammeWords(id, 'xx').language, programmeTranslation(id, 'xx').kind]);
     console.log(JSON.stringify({ header, all, asked: Object.keys(checkerData('xx').programmes) }));`,
  );
  const lines = run('scripts/say.ts').trimEnd().split('\n');
  said = { report: lines.slice(0, -1).join('\n'), rest: JSON.parse(lines.at(-1) ?? '') };
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true }));

test('three words are enough for the check to pass, and it counts what is missing', () => {
  const { report } = said;
  expect(report).toMatch(/^0 faults, 0 stale/m);
  expect(report).toMatch(/^xx: \d+ missing/m);
});

test('its words are said, the rest is Japanese and says so, and every programme is there', () => {
  const { header, all, asked } = said.rest;
  expect(header).toMatchObject(words);
  expect(header.label).toMatch(/ \(jaja\)$/);
  expect(all.length).toBeGreaterThan(20);
  for (const [id, language, kind] of all) {
    expect([language, kind], id).toEqual([defaultLocale, 'missing']);
    expect(asked).toContain(id);
  }
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(copy, file), text.replace(from, to));
}

function run(script: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: copy, encoding: 'utf8' });
}
