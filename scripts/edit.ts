/** Opens the clerk's page on this machine. Run: npm run edit (-- --help) */
import { fileURLToPath } from 'node:url';
import { say } from '@/lib/command-words/say';
import { checkContent } from '@/lib/content/check/all-content';
import { dayInJapan } from '@/lib/dates';
import { pageFiles, textsProgram } from './edit/bundle';
import { readEditOptions, type EditOptions } from './edit/edit-options';
import { PageTeller } from './edit/page-texts';
import { startEditServer } from './edit/server';
import { Stage } from './edit/stage';

const options = readEditOptions(process.argv.slice(2));
if ('text' in options) {
  console.log(options.text);
  process.exitCode = options.code;
} else {
  await start(options);
}

async function start({ target, port, on }: EditOptions): Promise<void> {
  const root = process.cwd();
  const project = fileURLToPath(new URL('..', import.meta.url));
  const stage = new Stage(root);
  const texts = new PageTeller(await textsProgram(project));
  process.on('exit', () => {
    texts.close();
    stage.close();
  });
  // Whoever closes the window ends it too: that is a SIGHUP, on Windows as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit());
  const place = {
    ...{ root, target, stage, texts, seen: new Set<string>() },
    today: () => on ?? dayInJapan(new Date()),
  };
  const { address } = await startEditServer(place, await pageFiles(project), port);
  // What was read once is read faster when somebody waits for it; until then nobody would be answered, so the address is told afterwards.
  texts.texts(root, place.today(), ['programmes/']).catch(() => {});
  checkContent(root);
  console.log(say('Open this address: {address}', { address }));
}
