import type { ContentPath } from '../check/content-file';
import { everyValue, isFields, type FieldGroup } from '../check/values';

/** One small change of a parsed YAML file: what stands at `path` becomes `to`, or is dropped where `to` is undefined. */
export type Edit = {
  readonly path: ContentPath;
  readonly to: unknown;
  /** The change in words: `atMost -> below`. */
  readonly change: string;
  /** Figures that the changed place names. */
  readonly figures?: FieldGroup;
};

/** The file with one edit made, and without the parts of `let` that nobody names any more. */
export function edited(data: FieldGroup, { path, to, figures }: Edit): FieldGroup {
  const changed = withValueAt(data, path, to);
  if (!isFields(changed)) throw new Error(`nothing is left of the file after a change of ${path.join('.')}`);
  return withoutIdleParts(
    figures ? { ...changed, figures: { ...fields(changed.figures), ...figures } } : changed,
  );
}

/** The same value with `to` at `path`; undefined takes the key or the item away. */
export function withValueAt(value: unknown, [step, ...rest]: ContentPath, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, place) => {
      if (place !== step) return [item];
      const changed = withValueAt(item, rest, to);
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isFields(value)) throw new Error(`nothing stands at ${step}`);
  const { [step]: old, ...others } = value;
  const changed = withValueAt(old, rest, to);
  return changed === undefined ? others : { ...value, [step]: changed };
}

/** A path as people read it: items of a list by their `id` where they have one. */
export function pathText(data: unknown, path: ContentPath): string {
  const steps: string[] = [];
  let value = data;
  for (const step of path) {
    value = Array.isArray(value) ? value[Number(step)] : fields(value)[step];
    const { id } = fields(value);
    steps.push(typeof step === 'number' && typeof id === 'string' ? id : String(step));
  }
  return steps.join('.');
}

/** A part of `let` that an edit left without anybody to name it would be refused, and the edit with it. */
function withoutIdleParts(data: FieldGroup): FieldGroup {
  if (!isFields(data.let)) return data;
  const { let: parts, ...rule } = data;
  const idle = Object.keys(parts).find((name) => {
    const { [name]: part, ...others } = parts;
    return part !== undefined && !names([rule, others], name);
  });
  if (idle === undefined) return data;
  const { [idle]: dropped, ...others } = parts;
  return dropped === undefined ? data : withoutIdleParts({ ...rule, let: others });
}

const names = (value: unknown, part: string): boolean =>
  [...everyValue(value)].some((each) => each.path.at(-1) === 'part' && each.value === part);
const fields = (value: unknown): FieldGroup => (isFields(value) ? value : {});
