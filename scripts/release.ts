/** Puts the built site where a web server finds it, or the one before it back. Run: npm run release -- /srv/site (-- --help) */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '@/lib/command-words/say';
import { isBuiltFromHere } from './export/stamp';
import { commitOfDraft, commitToPublish, expectRecorded, pullForward } from './release/publishable';
import { expectRoom } from './release/release-needs';
import { readReleaseOptions, type ReleaseOptions } from './release/release-options';
import { releaseSite, rollBack } from './release/releases';

const options = readReleaseOptions(process.argv.slice(2));
if ('text' in options) {
  (options.code === 0 ? console.log : console.error)(options.text);
  process.exitCode = options.code;
} else {
  try {
    const link = join(options.target, 'current');
    console.log(say('{link} leads to {name} now.', { link, name: released(options) }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function released(asked: ReleaseOptions): string {
  const { what, target } = asked;
  if (what === 'back') return rollBack(target);
  expectRoom(what === 'preview' ? '.cache/preview/out' : 'out', target);
  if (asked.what === 'preview') {
    build('--preview', asked.day);
    return releaseSite('.cache/preview/out', '.cache/preview/older', target, { commit: commitOfDraft('.') });
  }
  if (what === 'nightly') {
    // What is unfinished here is refused before anything moves; what nobody has confirmed here, somebody may have confirmed there.
    expectRecorded('.');
    if (pullForward('.').hasNewPackages) run('npm', ['ci'], process.platform === 'win32');
  }
  const commit = commitToPublish('.');
  if (what === 'nightly') build('--if-changed');
  // What was changed while it was built, or built and then put back, nobody has confirmed.
  if (existsSync('out/_headers') && !isBuiltFromHere())
    throw new Error(
      say('The site in out/ was not made from the files that stand here now: npm run build makes it anew.'),
    );
  return releaseSite('out', '.cache/older', target, { commit });
}

function build(...flags: string[]): void {
  const loader = pathToFileURL(join(import.meta.dirname, '../node_modules/tsx/dist/loader.mjs')).href;
  run(process.execPath, ['--import', loader, join(import.meta.dirname, 'build.ts'), ...flags], false);
}

/** What it says is shown; where it fails nothing is released. */
function run(command: string, args: readonly string[], shell: boolean): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) throw new Error(say('Nothing was released: the step before has failed.'));
}
