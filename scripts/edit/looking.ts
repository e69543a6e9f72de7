import { join } from 'node:path';
import { callList } from '@/lib/content/call-list';
import { keptFacts, type KeptFacts } from '@/lib/content/kept-facts';
import { contentRoot, loadDesks, loadSources } from '@/lib/content/load';
import { quietDay } from '@/lib/content/quiet-day';
import { addMonths } from '@/lib/dates';
import type { Answer, NamedEntry } from '@/lib/edit/answers';
import type { Preview } from '@/lib/edit/preview';
import type { Task } from '@/lib/edit/tasks';
import { defaultLocale } from '@/lib/i18n/locales';
import { sourcesOf } from '@/lib/result/programme-sources';
import { waitingIn } from './commit-messages';
import { previewOf } from './preview-of';
import { peopleOf } from './known-people';
import { uncommitted, waitingChanges } from './repository';
import { Refused, remember, type Workplace } from './workplace';

/** What the first page shows. */
export function overview({ root, today, target }: Workplace): Answer<'overview'> {
  const content = join(root, contentRoot);
  return {
    today: today(),
    entries: keptFacts(content).flatMap((kept) => namedEntry(kept, content) ?? []),
    desks: Object.values(loadDesks(defaultLocale, content)).map(({ id, name, phone }) => ({
      id,
      name,
      phone,
    })),
    waiting: waitingChanges(root).flatMap((each) => waitingIn(each) ?? []),
    uncommitted: uncommitted(root),
    people: peopleOf(waitingChanges(root), root),
    canPublish: target !== undefined,
  };
}

/** Whom to call, with what comes due within a month; and a quiet day from three to six months ahead for the next check. */
export function callsToMake({ root, today }: Workplace): Answer<'calls'> {
  const content = join(root, contentRoot);
  const taken = keptFacts(content).map(({ facts }) => facts.recheck);
  return {
    calls: callList(today(), 30, content),
    recheck: quietDay(taken, { from: addMonths(today(), 3), until: addMonths(today(), 6) }),
  };
}

/** What a task would change; remembered, so that it can be saved. */
export async function look(place: Workplace, task: Task): Promise<Preview> {
  const preview = await previewOf(task, place);
  remember(place, task, preview);
  return preview;
}

/** The name under which the same change waits already, if somebody has recorded it. */
export function nameOfWaiting(task: Task, root: string): string | undefined {
  const waiting = waitingChanges(root).flatMap((each) => waitingIn(each) ?? []);
  return waiting.find((each) => JSON.stringify(each.task) === JSON.stringify(task))?.name;
}

/** A change that waits for a second person, as it would be today. */
export function waitingChange({ root }: Workplace, name: string) {
  const found = waitingChanges(root)
    .filter((each) => each.name === name)
    .flatMap((each) => waitingIn(each) ?? [])[0];
  if (!found) throw new Refused('gone');
  return found;
}

function namedEntry({ kind, facts, desks, words }: KeptFacts, content: string): NamedEntry | undefined {
  if (kind === 'elsewhere') return undefined;
  const [desk = ''] = desks;
  const sources = loadSources(content);
  return {
    ...{ id: facts.id, title: words().title, kind },
    desk: loadDesks(defaultLocale, content)[desk]?.name ?? '',
    sources: (kind === 'guide' ? [] : sourcesOf(facts)).flatMap((id) =>
      sources[id] ? { id, title: sources[id].title } : [],
    ),
  };
}
