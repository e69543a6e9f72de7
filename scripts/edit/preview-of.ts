import { join } from 'node:path';
import { checkContent } from '@/lib/content/check/all-content';
import { contentFileOf } from '@/lib/content/check/content-file';
import type { Fault } from '@/lib/content/check/fault';
import { affectedBy, type Affected } from '@/lib/content/correct/affected';
import { loadKeptHouseholds, type KeptHousehold } from '@/lib/content/correct/kept-households';
import type { FileEdit } from '@/lib/content/edit/edited-files';
import { editsOf } from '@/lib/content/edit/edits-of';
import { pagesNaming } from '@/lib/content/edit/pages-naming';
import { threefoldDoubts } from '@/lib/content/plausible/change-doubts';
import { unsure } from '@/lib/content/plausible/sure';
import { contentRoot, loadCatalogue, loadProgramme } from '@/lib/content/load';
import type { PlainDate } from '@/lib/dates';
import type { HouseholdsOn, Preview, PreviewFault, ResultChange } from '@/lib/edit/preview';
import type { Task } from '@/lib/edit/tasks';
import type { Catalogue } from '@/lib/rules';
import { effectOf, idsAbout } from './task-reach';
import { linesOfEdit } from './lines-of-edit';
import { committedMark } from './repository';
import { agreesToday } from './mistake';
import { commitSubject } from './subject';
import type { Workplace } from './workplace';

/** What a task would change: lines of files, sentences of pages, results of kept households, today and on the day it takes effect. */
export async function previewOf(
  task: Task,
  { root, today: day, texts, stage: place }: Workplace,
): Promise<Preview> {
  const today = day();
  const edits = editsOf(task, today, root);
  const days = [...new Set([today, effectOf(task, today)])];
  const paths = pagesNaming(idsAbout(task), root);
  return place.with(edits, async (stage) => {
    // Made by programs of their own while the content is checked and the households are judged here; of wrong content none may come.
    const roots = { before: root, after: stage };
    const made = Promise.all(days.map((each) => texts.changes(roots, each, paths)));
    made.catch(() => {});
    const { faults: found } = checkContent(stage);
    const faults = found.length > 0 ? found : unsure(stage, edits.flatMap(doubtsOf));
    const isSound = faults.length === 0;
    const results = isSound
      ? householdsOn({ days, today, root, stage, edits })
      : { households: [], examples: [] };
    return {
      subject: commitSubject(task, root, today),
      files: edits.map((edit) => ({ ...linesOfEdit(edit), mark: markOf(edit, root) })),
      pages: isSound ? (await made).flat() : [],
      ...results,
      faults: faults.map(told),
      ...(task.task === 'mistake' && { agrees: agreesToday(task, root) }),
    };
  });
}

/** Figures that become more than three times as much, or less than a third. */
function doubtsOf({ file, before, after }: FileEdit): Fault[] {
  if (!/\/(rule|service|guide|items)\.yaml$/.test(file)) return [];
  return threefoldDoubts(contentFileOf(file, before), contentFileOf(file, after));
}

function told(fault: Fault): PreviewFault {
  const { file, line, path, message, doubted } = fault;
  const place = [`${file}:${line}`, path].filter(Boolean).join(' ');
  return { message, place, ...(doubted && { doubted: { file, ...doubted } }) };
}

/** Empty where the file was changed outside and not committed: nothing can be saved over it. */
const markOf = ({ file }: FileEdit, root: string): string => committedMark(file, root) ?? '';

type Judging = {
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  readonly root: string;
  readonly stage: string;
  readonly edits: readonly FileEdit[];
};

function householdsOn({ days, today, root, stage, edits }: Judging) {
  const kept = loadKeptHouseholds(root, today);
  const before = loadCatalogue(join(root, contentRoot));
  const after = editedCatalogue(before, edits, join(stage, contentRoot));
  const toFollow = affectedBy(kept, before, after).filter(({ isToUpdate }) => isToUpdate);
  return {
    households: days.map((day) => counted(kept, affectedBy(asOf(kept, day), before, after), day)),
    examples: toFollow.flatMap(({ household: { example } }) =>
      example ? [`${example.file}:${example.line}`] : [],
    ),
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

function counted(
  kept: readonly KeptHousehold[],
  affected: readonly Affected[],
  day: PlainDate,
): HouseholdsOn {
  const results = new Map<string, ResultChange>();
  for (const { programme, changes } of affected)
    for (const change of changes) {
      const key = JSON.stringify([programme, change]);
      const count = (results.get(key)?.count ?? 0) + 1;
      results.set(key, { programme, ...change, count });
    }
  return {
    ...{ day, all: kept.length, changed: new Set(affected.map(({ household }) => household)).size },
    results: [...results.values()].toSorted((a, b) => b.count - a.count),
  };
}
