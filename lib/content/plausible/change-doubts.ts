import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-words/say';
import { contentFileOf, type ContentFile, type ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { committedTexts } from '../correct/committed-texts';
import type { FileEdit } from '../edit/edited-files';
import { doubtAt, type Doubt } from './doubt';
import { editDoubts } from './edit-doubts';
import { editsSinceCommit } from './edits-since-commit';

/** What the files edited since the last commit make one ask: whether what looks strange is meant; of other new figures, by which source. */
export type ChangeDoubts = { readonly doubts: readonly Doubt[]; readonly notes: readonly Fault[] };

/** The doubts about what was edited below `root` since the last commit of git; none where there is no commit. */
export function changeDoubts(root: string): ChangeDoubts {
  const edits = editsSinceCommit(root);
  const changes = edits.flatMap(figuresEdited);
  const isReadAgain = changes.length > 0 ? sourcesReadAgain(root) : () => false;
  return {
    doubts: doubtsOfEdits(edits),
    notes: changes
      .filter(({ old, now, figure }) => !isThreefold(old, now, figure) && isSameSource(old, now, figure))
      .filter(({ now, figure }) => !isReadAgain(sourceIn(now, figure)))
      .map(({ old, now, figure }) => sourceNote(old, now, figure)),
  };
}

/** What looks strange beside what was: telephones of other desks, sentences and codes that say something else, figures more than three times as much. */
export function doubtsOfEdits(edits: readonly FileEdit[]): Doubt[] {
  return [
    ...edits.filter(({ file }) => file === deskFile).flatMap(exchangedTelephones),
    ...editDoubts(edits),
    ...edits
      .flatMap(figuresEdited)
      .filter(({ old, now, figure }) => isThreefold(old, now, figure))
      .map(({ old, now, figure }) => threefoldDoubt(old, now, figure)),
  ];
}

type FigureEdited = { readonly old: ContentFile; readonly now: ContentFile; readonly figure: string };

function figuresEdited({ file, before, after }: FileEdit): FigureEdited[] {
  if (!/\/(rule|service|guide|items)\.yaml$/.test(file)) return [];
  const [old, now] = [contentFileOf(file, before), contentFileOf(file, after)];
  return figuresChanged(old, now).map((figure) => ({ old, now, figure }));
}

const deskFile = 'content/desks/desks.yaml';

/** Desks whose new telephone was that of another desk before. */
function exchangedTelephones({ file, before: text, after }: FileEdit): Doubt[] {
  const [old, now] = [contentFileOf(file, text), contentFileOf(file, after)];
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
  const texts = [committedTexts(root, [name])[0] ?? '', readFileSync(join(root, name), 'utf8')];
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
