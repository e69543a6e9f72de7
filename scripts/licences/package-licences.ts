/** A package of the lock, the licence it states, and what it is there for. */
export interface PackageLicence {
  readonly name: string;
  readonly licence: string | undefined;
  readonly isForTests: boolean;
}

type Locked = { readonly version: string; readonly license?: string; readonly dev?: boolean };

/** Every package that a lock of npm names, for whatever machine, once for each version. */
export function licencesIn(lock: string): PackageLicence[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  const found = new Map<string, PackageLicence>();
  for (const [path, { version, license, dev = false }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = `${path.replace(/^.*node_modules\//, '')}@${version}`;
    const isForTests = dev && found.get(name)?.isForTests !== false;
    found.set(name, { name, licence: license, isForTests });
  }
  return [...found.values()];
}

/** One line for each package, by licence; what states none comes first. */
export function licenceLines(licences: readonly PackageLicence[]): string[] {
  return licences
    .map(
      ({ name, licence, isForTests }) =>
        `${licence ?? '(none)'}  ${name}${isForTests ? '  (for tests)' : ''}`,
    )
    .sort();
}
