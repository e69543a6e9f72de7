import { transform } from '@swc/core';

/** A script that exports to another, and that other one. */
export interface ScriptPair {
  first: string;
  later: string;
}

/**
 * The same two scripts with short names, given as if they were one: the later one stands as a function in the first while names are chosen. What
 * one takes from the other is then called alike in both, and neither has to say a second name of it.
 */
export async function namedAsOne({ first, later }: ScriptPair): Promise<ScriptPair> {
  const [shown, taken, given] = [exported(first), imported(later), exported(later)];
  if (!shown || !taken || !given) throw new Error('The later script takes nothing from the first one.');
  const localOf = new Map(shown.names.map(([local, name]) => [name, local]));
  const shared = taken.names.map(([name, local]) => ({ here: localOf.get(name) ?? name, there: local }));
  const alike = shared.filter(({ here, there }) => here === there).map(({ here }) => here);
  // The bundler calls some by another name in the later script, where something of its own has theirs.
  const others = shared.filter(({ here, there }) => here !== there);
  const joined = [
    shown.before,
    `;globalThis.${takes}=[[${alike.join()}],[${others.map(({ here }) => here).join()}]];`,
    `globalThis.${runs}=(${others.map(({ there }) => there).join()})=>{`,
    given.before.replace(taken.clause, ''),
    `;return[${given.names.map(([local]) => local).join()}]};`,
  ];
  const named = parted(await withShortNames(joined.join('\n')));
  const aliases = named.others.map((name, place) => said(name, named.aliases[place]));
  const giving = given.names.map(([, name], place) => said(named.given[place], name));
  return {
    first: `${named.first}export{${[...named.alike, ...named.others].join()}};`,
    later: `import{${[...named.alike, ...aliases].join()}}from${taken.from};${named.later}export{${giving.join()}};`,
  };
}

/** A script with names as short as they can be. */
export async function withShortNames(code: string): Promise<string> {
  const { code: less } = await transform(code, {
    isModule: true,
    minify: true,
    jsc: { target: 'es2022', minify: { ecma: 2020, compress: false, mangle: true } },
  });
  return less;
}

const takes = '__takes';
const runs = '__runs';
const joint = new RegExp(
  `globalThis\\.${takes}=\\[\\[([^\\]]*)\\],\\[([^\\]]*)\\]\\][;,]globalThis\\.${runs}=\\(?([^)=]*)\\)?=>\\{(.*)return\\[([^\\]]*)\\]\\};?\\s*$`,
  's',
);

/** What belongs to each script, and by which names they were handed over. */
function parted(code: string) {
  const found = joint.exec(code);
  if (!found) throw new Error('The minifier moved the later script.');
  const [, alike, others, aliases, later = '', given] = found;
  const names = (list = '') => list.split(',').filter(Boolean);
  return {
    first: code.slice(0, found.index),
    later,
    alike: names(alike),
    others: names(others),
    aliases: names(aliases),
    given: names(given),
  };
}

const said = (name = '', local = name): string => (name === local ? name : `${name} as ${local}`);

function exported(code: string) {
  const found = /export\s*\{([^}]*)\};?\s*$/.exec(code);
  return found ? { before: code.slice(0, found.index), names: namesIn(found[1]) } : undefined;
}

function imported(code: string) {
  const found = /import\s*\{([^}]*)\}\s*from\s*("[^"]*"|'[^']*'|`[^`]*`);?/.exec(code);
  return found ? { clause: found[0], from: found[2] ?? '', names: namesIn(found[1]) } : undefined;
}

/** `a as b,c` → what stands before, and what it is called afterwards. */
function namesIn(list = ''): [string, string][] {
  return list.split(',').map((each) => {
    const [before = '', after = before] = each.trim().split(/\s+as\s+/);
    return [before, after];
  });
}
