import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-words/say';
import { contentFileOf, type ContentFile, type ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt, type Doubt } from './doubt';
import { editDoubts } from './edit-doubts';

/** What the figures edited since the last commit make one ask: of more than three times as much, whether it is meant; of others, by which source. */
export type ChangeDoubts = { readonly doubts: readonly Doubt[]; readonly notes: readonly Fault[] };

/** The doubts about figures below `root` against the last commit of git; none where there is no commit. */
export function changeDoubts(root: string): ChangeDoubts {
  const edited = editedFiles(root);
  const files = edited.filter(
    (file) => /\/(rule|service|guide|items)\.yaml$/.test(file) && existsSync(join(root, file)),
  );
  const isReadAgain = files.length > 0 ? sourcesReadAgain(root) : () => false;
  const changes = files.flatMap((name) => {
    const old = contentFileOf(name, git(root, ['show', `HEAD:./${name}`]));
    const now = contentFileOf(name, readFileSync(join(root, name), 'utf8'));
    return figuresChanged(old, now).map((figure) => ({ old, now, figure }));
  });
  const desks = edited.includes(deskFile) ? exchangedTelephones(root) : [];
  const isMuch = (each: (typeof changes)[number]) => isThreefold(each.old, each.now, each.figure);
  return {
    doubts: [
      ...desks,
      ...editDoubts(root, edited),
      ...changes.filter(isMuch).map(({ old, now, figure }) => threefoldDoubt(old, now, figure)),
    ],
    notes: changes
      .filter((each) => !isMuch(each) && sourceIn(each.old, each.figure) === sourceIn(each.now, each.figure))
      .filter(({ now, figure }) => !isReadAgain(sourceIn(now, figure)))
      .map(({ old, now, figure }) => sourceNote(old, now, figure)),
  };
}

/** The files of content and messages that were edited since the last commit. */
export const editedFiles = (root: string): string[] =>
  git(root, ['diff', '--name-only', '--relative', 'HEAD', '--', 'content', 'messages']).split('\n');

const deskFile = 'content/desks/desks.yaml';

/** Desks whose new telephone was that of another desk at the last commit. */
function exchangedTelephones(root: string): Doubt[] {
  const [old, now] = [
    contentFileOf(deskFile, git(root, ['show', `HEAD:./${deskFile}`])),
    contentFileOf(deskFile, readFileSync(join(root, deskFile), 'utf8')),
  ];
  const before = itemsOf(old.data).map(fieldsOf);
  return itemsOf(now.data)
    .map(fieldsOf)
    .flatMap(({ id, phone }, index) => {
      const owner = before.find((each) => each.phone === phone && phone !== undefined);
      if (!owner || owner.id === id || before.some((each) => each.id === id && each.phone === phone))
        return [];
      const message = say('Write the telephone of this desk: {phone} was that of {desk}.', {
        phone: String(phone),
        desk: String(owner.id),
      });
      return [doubtAt(now, [index, 'phone'], message)];
    });
}

/** The doubts about the figures of one file, set beside what it was. */
export function threefoldDoubts(old: ContentFile, now: ContentFile): Doubt[] {
  return figuresChanged(old, now)
    .filter((figure) => isThreefold(old, now, figure))
    .map((figure) => threefoldDoubt(old, now, figure));
}

/** Whether a figure became more than three times as much, or less than a third. */
export function isThreefold(old: ContentFile, now: ContentFile, figure: string): boolean {
  const [before, after] = [old, now].map((each) => Number(valueIn(each, figure)));
  if (!before || !after) return false;
  return after > before * 3 || after * 3 < before;
}

/** What is asked of such a figure. */
export function threefoldDoubt(old: ContentFile, now: ContentFile, figure: string): Doubt {
  const values = { figure, before: String(valueIn(old, figure)), after: String(valueIn(now, figure)) };
  const message = say(
    'Write {figure} as its source has it: from {before} to {after} is more than three times as much, or less than a third.',
    values,
  );
  return doubtAt(now, placeOf(now, figure), message);
}

/** What is asked of another value by the same source, read on the same day as before. */
export function sourceNote(old: ContentFile, now: ContentFile, figure: string): Fault {
  const values = {
    figure,
    before: String(valueIn(old, figure)),
    after: String(valueIn(now, figure)),
    source: String(sourceIn(now, figure)),
  };
  const message = say(
    'Write the source of the new {figure}, or the day on which {source} was read again: {before} became {after}, and the source is as before.',
    values,
  );
  return now.fault(placeOf(now, figure), message);
}

function figuresChanged(old: ContentFile, now: ContentFile): string[] {
  const names = Object.keys(fieldsOf(fieldsOf(now.data).figures));
  return names.filter((name) => {
    const before = valueIn(old, name);
    return before !== undefined && before !== valueIn(now, name);
  });
}

/** Which sources were read again since the last commit, or are new. */
function sourcesReadAgain(root: string): (source: unknown) => boolean {
  const name = 'content/sources.yaml';
  const texts = [git(root, ['show', `HEAD:./${name}`]), readFileSync(join(root, name), 'utf8')];
  const [before, after] = texts.map((text) => {
    const sources = itemsOf(contentFileOf(name, text).data).map(fieldsOf);
    return new Map(sources.map(({ id, read }) => [id, read]));
  });
  return (source) => before?.get(source) !== after?.get(source);
}

const figureIn = ({ data }: ContentFile, name: string) => fieldsOf(fieldsOf(fieldsOf(data).figures)[name]);
const placeOf = (file: ContentFile, name: string): ContentPath => {
  const { values } = figureIn(file, name);
  return ['figures', name, ...(Array.isArray(values) ? ['values', values.length - 1] : []), 'value'];
};
/** Of several values the last one: it is the one that was added. */
const lastIn = (file: ContentFile, name: string) => {
  const figure = figureIn(file, name);
  return 'values' in figure ? fieldsOf(itemsOf(figure.values).at(-1)) : figure;
};
const valueIn = (file: ContentFile, name: string): unknown => lastIn(file, name).value;
const sourceIn = (file: ContentFile, name: string): unknown => lastIn(file, name).source;

/** Whether a figure says what it did, and by the same source. */
export const isSameValue = (old: ContentFile, now: ContentFile, name: string): boolean =>
  valueIn(old, name) === valueIn(now, name);
export const isSameSource = (old: ContentFile, now: ContentFile, name: string): boolean =>
  sourceIn(old, name) === sourceIn(now, name);

/** What git prints below `root`; nothing where it has nothing to say. */
function git(root: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? stdout.trimEnd() : '';
}
