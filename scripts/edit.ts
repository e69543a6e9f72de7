/** Opens the clerk's page on this machine. Run: npm run edit (-- --site /srv/site, --port 4040, --on 2026-11-30) */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/content/check/all-content';
import { dayInJapan, parseDate } from '@/lib/dates';
import { pageFiles, textsProgram } from './edit/bundle';
import { startEditServer } from './edit/server';

const flags = { site: { type: 'string' }, port: { type: 'string' }, on: { type: 'string' } } as const;
const { values } = parseArgs({ options: flags });
const root = process.cwd();
const project = fileURLToPath(new URL('..', import.meta.url));
const day = values.on === undefined ? undefined : parseDate(values.on);

const { address } = await startEditServer(
  {
    root,
    today: () => day ?? dayInJapan(new Date()),
    target: values.site === undefined ? undefined : resolve(values.site),
    texts: await textsProgram(project),
    seen: new Set(),
  },
  await pageFiles(project),
  Number(values.port ?? 0),
);
console.log(address);
// What is read once is read faster when somebody waits for it.
checkContent(root);
