import { join } from 'node:path';
import { affectedBy, type Affected } from '@/lib/content/correct/affected';
import { loadKeptHouseholds, type KeptHousehold } from '@/lib/content/correct/kept-households';
import type { FileEdit } from '@/lib/content/edit/edited-files';
import { contentRoot, loadCatalogue, loadProgramme } from '@/lib/content/load';
import type { PlainDate } from '@/lib/dates';
import type { ExamplesToFollow, HouseholdsOn, Preview, ResultChange } from '@/lib/edit/preview';
import type { Catalogue } from '@/lib/rules';
import { changeTeller } from './told-changes';

type Judging = {
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  readonly root: string;
  readonly stage: string;
  readonly edits: readonly FileEdit[];
};

/** Whose result changes among the kept households, on each day, and which examples expect what no longer holds. */
export function householdChanges(judging: Judging): Pick<Preview, 'households' | 'examples'> {
  const { days, today, root, stage, edits } = judging;
  const kept = loadKeptHouseholds(root, today);
  const before = loadCatalogue(join(root, contentRoot));
  const after = editedCatalogue(before, edits, join(stage, contentRoot));
  const tell = tellers(root);
  return {
    households: days.map((day) => counted(kept, affectedBy(asOf(kept, day), before, after), day, tell)),
    examples: toFollow(affectedBy(kept, before, after), tell),
  };
}

/** The catalogue with the programmes that are edited; by the days of checks nobody is judged, so they stay, and what is edited in nothing else is not judged again. */
function editedCatalogue(catalogue: Catalogue, edits: readonly FileEdit[], content: string): Catalogue {
  const isEdited = (id: string) => edits.some(({ file }) => file === `content/programmes/${id}/rule.yaml`);
  const programmes = catalogue.programmes.map((before) => {
    const { id, checked, recheck } = before;
    return isEdited(id) ? { ...loadProgramme(id, content), checked, recheck } : before;
  });
  return { ...catalogue, programmes };
}

const asOf = (kept: readonly KeptHousehold[], on: PlainDate): KeptHousehold[] =>
  kept.map((each) => ({ ...each, on }));

type Tell = ReturnType<typeof tellers>;

/** What says the changes of each programme; its words are read once. */
function tellers(root: string) {
  const made = new Map<string, ReturnType<typeof changeTeller>>();
  return (id: string) => {
    const known = made.get(id) ?? changeTeller(id, root);
    made.set(id, known);
    return known;
  };
}

function counted(
  kept: readonly KeptHousehold[],
  affected: readonly Affected[],
  day: PlainDate,
  tell: Tell,
): HouseholdsOn {
  const results = new Map<string, ResultChange>();
  for (const { programme, changes } of affected)
    for (const change of changes.map(tell(programme))) {
      const key = JSON.stringify([programme, change]);
      const count = (results.get(key)?.count ?? 0) + 1;
      results.set(key, { programme, ...change, count });
    }
  return {
    ...{ day, all: kept.length, changed: new Set(affected.map(({ household }) => household)).size },
    results: [...results.values()].toSorted((a, b) => b.count - a.count),
  };
}

/** Those that come to the same otherwise stand together. */
function toFollow(affected: readonly Affected[], tell: Tell): ExamplesToFollow[] {
  const groups = new Map<string, ExamplesToFollow>();
  for (const { programme, changes, household, isToUpdate } of affected) {
    if (!isToUpdate) continue;
    const told = changes.map(tell(programme));
    const key = JSON.stringify([programme, told]);
    const { examples = [] } = groups.get(key) ?? {};
    const { name, on } = household;
    groups.set(key, { programme, changes: told, examples: [...examples, { name, on }] });
  }
  return [...groups.values()];
}
