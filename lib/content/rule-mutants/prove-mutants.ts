import { join } from 'node:path';
import { z } from 'zod';
import { compileProgramme, type Programme } from '../../rules';
import { fieldsOf, type FieldGroup } from '../check/values';
import { sharedRulesSchema } from '../catalogue-schemas';
import { contentRoot, loadCatalogue, loadExamples } from '../load';
import { readContent } from '../read-file';
import { loadSharedRules, programmeFrom } from '../read-programme';
import type { SharedRules } from '../rule-language/expanded';
import { isNamed, type EqualMutant } from './equal';
import { countsIn, mutantsOfRule, mutantsOfShared, type Mutant } from './mutants';
import { playing, type Playing } from './play';

/** What became of one mutant: an example tells it from the rule, nobody could write it, no example tells it, or none can. */
export type Fate = 'killed' | 'refused' | 'survived' | 'equal';

/** One mutant of the content and its fate. `in` is a programme, or `shared-rules`. */
export type TriedMutant = Pick<Mutant, 'path' | 'change'> & { readonly in: string; readonly fate: Fate };

/** The outcome of a run: every mutant tried, and entries of the equal ones that name a killed mutant or none at all. */
export type MutantProof = { readonly tried: readonly TriedMutant[]; readonly stale: readonly EqualMutant[] };

/** Tries one in so many of the mutants of all rules, from which one on is `turn`, by default every one, against all examples. */
export function proveMutants(
  equal: readonly EqualMutant[],
  root = contentRoot,
  every = 1,
  turn = 0,
): MutantProof {
  const catalogue = loadCatalogue(root);
  const player = playing(catalogue, (id) => loadExamples(id, root));
  const all = writtenMutants(
    catalogue.programmes.map(({ id }) => id),
    root,
  );
  const chosen = all.filter((_, place) => place % every === turn);
  const tried = triedOf(chosen, player, equal);
  const isStale = (entry: EqualMutant) =>
    tried.some((each) => each.fate === 'killed' && isNamed(entry, each)) ||
    !all.some(({ in: file, mutant }) => isNamed(entry, { ...mutant, in: file }));
  return { tried, stale: equal.filter(isStale) };
}

/** Of one programme, those of its mutants here in question that no example tells and that do not mean the same. */
export function untoldMutants(
  id: string,
  isAsked: (mutant: Mutant) => boolean,
  equal: readonly EqualMutant[],
  root: string,
): TriedMutant[] {
  const player = playing(loadCatalogue(root), (each) => loadExamples(each, root));
  const written = writtenMutants([id], root).filter((each) => each.in === id && isAsked(each.mutant));
  return triedOf(written, player, equal).filter(({ fate }) => fate === 'survived');
}

function triedOf(chosen: readonly Written[], player: Playing, equal: readonly EqualMutant[]): TriedMutant[] {
  return chosen.map(({ in: file, mutant, programmes }) => {
    const { path, change } = mutant;
    const named = equal.some((entry) => isNamed(entry, { in: file, path, change }));
    const fate = fateOf(programmes, player);
    return { in: file, path, change, fate: fate === 'survived' && named ? 'equal' : fate };
  });
}

/** The part of the mutants somebody could write that an example tells apart, or that mean the same. */
export function shareOf(tried: readonly TriedMutant[]): number {
  const possible = tried.filter(({ fate }) => fate !== 'refused');
  return possible.filter(({ fate }) => fate !== 'survived').length / possible.length;
}

type Written = {
  readonly in: string;
  readonly mutant: Mutant;
  /** The programmes of the catalogue that it changes. */
  readonly programmes: () => readonly Programme[];
};

function writtenMutants(ids: readonly string[], root: string): Written[] {
  const shared = loadSharedRules(root);
  const rules = ids.map((id) => ({ id, data: rawRule(id, root) }));
  const counts = countsIn(rules.map(({ data }) => data));
  return [
    ...rules.flatMap(({ id, data }) =>
      mutantsOfRule(data, shared, counts).map((mutant) => ({
        in: id,
        mutant,
        programmes: () => [programmeFrom(id, mutant.data(), shared).programme],
      })),
    ),
    ...mutantsOfShared(shared).map((mutant) => ({
      in: 'shared-rules',
      mutant,
      programmes: () => programmesWith(sharedRulesSchema.parse(mutant.data()), shared, rules),
    })),
  ];
}

/** The programmes that are not what they were with the shared rules changed. */
function programmesWith(
  changed: SharedRules,
  shared: SharedRules,
  rules: readonly { readonly id: string; readonly data: FieldGroup }[],
): Programme[] {
  // What is read is kept by its data, so each reading has data of its own.
  const read = (id: string, data: FieldGroup, by: SharedRules) =>
    programmeFrom(id, { ...data }, by).programme;
  return rules.flatMap(({ id, data }) => {
    const programme = read(id, data, changed);
    return JSON.stringify(programme) === JSON.stringify(read(id, data, shared)) ? [] : [programme];
  });
}

const rawRule = (id: string, root: string): FieldGroup =>
  fieldsOf(readContent(join(root, 'programmes', id, 'rule.yaml'), z.unknown()));

/** Refused is what the schema or the compiler of rules does not take; an example that ends in an error tells the slip, too. */
function fateOf(programmes: Written['programmes'], { isKilled }: Playing): Fate {
  const changed = compiled(programmes);
  if (!changed) return 'refused';
  try {
    return isKilled(changed) ? 'killed' : 'survived';
  } catch {
    return 'killed';
  }
}

function compiled(programmes: Written['programmes']): readonly Programme[] | undefined {
  try {
    const changed = programmes();
    for (const programme of changed) compileProgramme(programme);
    return changed;
  } catch {
    return undefined;
  }
}
