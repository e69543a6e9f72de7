import { join } from 'node:path';
import { z } from 'zod';
import { programmeSchema } from '../rules/schema';
import { withRounds, type Programme } from '../rules';
import { sharedRulesSchema } from './catalogue-schemas';
import { readContent } from './read-file';
import { expanded, type SharedRules } from './rule-language/expanded';

/** A programme, and which of its conditions bring the words of a shared rule. */
export type ProgrammeFile = { readonly programme: Programme; readonly sharedConditions: readonly string[] };

/** The programme of a `rule.yaml`; read again only when that file or the shared rules changed. */
export function readProgramme(file: string, root: string): ProgrammeFile {
  return programmeFrom(file, readContent(file, anything), loadSharedRules(root));
}

/** The rules that several programmes name. */
export function loadSharedRules(root: string): SharedRules {
  return readContent(join(root, 'shared-rules', 'rules.yaml'), sharedRulesSchema);
}

/** The programme that a `rule.yaml` already parsed describes; throws where the content check would refuse it. */
export function programmeFrom(file: string, data: unknown, shared: SharedRules): ProgrammeFile {
  const isKept = typeof data === 'object' && data !== null;
  const known = isKept ? kept.get(data) : undefined;
  if (known?.shared === shared) return known.read;
  const { data: full, slips, sharedConditions } = expanded(data, shared);
  const result = programmeSchema.safeParse(full);
  if (!result.success || slips.length > 0) {
    const said = [...slips.map(({ message }) => message), result.error?.message ?? ''].join(' ');
    throw new Error(`${file} has faults; npm run check-content lists them all. ${said}`);
  }
  const read = { programme: withRounds(result.data), sharedConditions };
  if (isKept) kept.set(data, { shared, read });
  return read;
}

const anything = z.unknown();
const kept = new WeakMap<object, { readonly shared: SharedRules; readonly read: ProgrammeFile }>();
