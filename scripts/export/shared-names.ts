/** A script that exports to another, and that other one, both minified. */
export interface ScriptPair {
  first: string;
  later: string;
}

/**
 * The same two scripts, with what one takes from the other named as it is called in the first. The bundler gives each of a hundred and fifty
 * exports a second name, which both scripts then have to say.
 */
export function withSharedNames({ first, later }: ScriptPair): ScriptPair {
  const exported = /export\{([^}]*)\};?\s*$/.exec(first);
  if (!exported) return { first, later };
  const names = namesIn(exported[1]);
  const localOf = new Map(names.map(([local, name]) => [name, local]));
  return {
    first: `${first.slice(0, exported.index)}export{${names.map(([local]) => local).join()}};`,
    later: later.replace(/import\{([^}]*)\}from/, (_, imported: string) => {
      const taken = namesIn(imported).map(([name, local]) => said(localOf.get(name) ?? name, local));
      return `import{${taken.join()}}from`;
    }),
  };
}

/** `a as b,c` → what stands before, and what it is called afterwards. */
function namesIn(list = ''): [string, string][] {
  return list.split(',').map((each) => {
    const [before = '', after = before] = each.trim().split(/\s+as\s+/);
    return [before, after];
  });
}

const said = (name: string, local: string): string => (name === local ? name : `${name} as ${local}`);
