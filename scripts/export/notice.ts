import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './pages';

/** What the site ships of packages without a script or a style of theirs: the days of the holidays in the data of the checker. */
const dataPackages: readonly string[] = ['@holiday-jp/holiday_jp'];

/** Names every package of which something is in the shipped scripts, styles or data, with its licence word for word. */
export function noticeText(packages: readonly string[]): string {
  return `${opening}\n${packages.map(noticeOf).join('\n')}`;
}

/** The packages of which something is shipped: those of the modules of the scripts, of the styles in a folder, and of the data. */
export function shippedPackages(modules: readonly string[], styleFolder: string): string[] {
  const named = [...modules.map(packageOfModule), ...packagesOfStyles(styleFolder), ...dataPackages];
  return [...new Set(named.filter((name) => name !== undefined))].sort();
}

const opening = `This site contains parts of the packages named here, each with its licence. The list is made by the build, from what is
in the scripts, styles and data of the site.
`;

/** The bundler puts in code of its own, too, in modules that are no files. */
function packageOfModule(id: string): string | undefined {
  if (id.startsWith('\0rolldown/')) return 'rolldown';
  if (id.startsWith('\0')) throw new Error(`Name in scripts/export/notice.ts whose code ${id.slice(1)} is.`);
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];
}

function packagesOfStyles(folder: string): string[] {
  const styles = filesBelow(folder).filter((file) => file.endsWith('.css'));
  return styles.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /@(?:import|plugin) '((?:@[^/']+\/)?[^./'][^/']*)/g,
      ),
    ].map(([, name = '']) => name),
  );
}

function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (!file)
    throw new Error(
      `${name} is shipped and has no file with its licence: say in scripts/export/notice.ts what holds.`,
    );
  const title = `${name} ${version} (${license})`;
  return `${'-'.repeat(title.length)}\n${title}\n${'-'.repeat(title.length)}\n\n${licenceIn(join(folder, file))}\n`;
}

const licenceIn = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
