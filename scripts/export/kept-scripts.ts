import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hashOfScriptSources, scriptRooms } from './inputs';
import { islandScripts, type BundledScript } from './island-script';
import type { MadeBefore } from './made-before';

/** Writes what runs on each page, made anew only where something that goes into it has changed. */
export async function keptScripts(
  out: string,
  before: MadeBefore,
): Promise<ReadonlyMap<string, BundledScript>> {
  const made = await before.of(['scripts of islands', hashOfScriptSources()], () => bundled(out));
  const { scripts, files }: Kept = JSON.parse(String(made));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  return new Map(scripts);
}

interface Kept {
  readonly scripts: readonly [string, BundledScript][];
  /** Every file with its text. */
  readonly files: readonly [string, string][];
}

async function bundled(out: string): Promise<Buffer> {
  const scripts = [...(await islandScripts(out))];
  for (const [, { modules }] of scripts) modules.forEach(expectHashed);
  const addresses = scripts.flatMap(([, { address, later }]) => [address, ...(later ? [later] : [])]);
  const files = addresses.map((address): [string, string] => [
    address,
    readFileSync(join(out, address), 'utf8'),
  ]);
  return Buffer.from(JSON.stringify({ scripts, files } satisfies Kept));
}

/** What is not looked at for changes may be in no script. */
function expectHashed(module: string): void {
  const [room = ''] = relative('.', module).split(/[/\\]/);
  if (module.startsWith('\0') || /\bnode_modules\b/.test(module) || scriptRooms.includes(room)) return;
  throw new Error(`${module} is in a script: name its room in scriptRooms of scripts/export/inputs.ts.`);
}
