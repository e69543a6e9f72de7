import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, isFields, valueAt } from '../check/values';

/** A fault that may be meant: `content/sure.yaml` can say so of the value that stands at this place. */
export type Doubt = Fault & { readonly doubted: { readonly at: string; readonly value: string } };

/** What looks wrong and can be meant, said of the value at `path`. */
export function doubtAt(file: ContentFile, path: ContentPath, message: string): Doubt {
  const value = String(valueAt(file.data, path) ?? '');
  const fault = file.fault(path, message);
  const { data, of } = file.origin ?? { data: file.data, of: () => path };
  return { ...fault, doubted: { at: lastingPlace(data, of(path)), value } };
}

/** Whether a fault can be meant. */
export const isDoubt = (fault: Fault): fault is Doubt => 'doubted' in fault;

/** How whoever means it says so. */
export function howToBeSure({ file, line }: Fault): string {
  return say('Where it is meant: npm run check-content -- --sure {place} --because WHY', {
    place: `${file}:${line}`,
  });
}

/** A place by the names of list items where they have one, so that it holds when items are added: `promotion.phone`. */
export function lastingPlace(data: unknown, path: ContentPath): string {
  return path
    .map(
      (step, index) =>
        (typeof step === 'number' && nameOf(valueAt(data, path.slice(0, index + 1)))) || String(step),
    )
    .join('.');
}

/** What stands at a lasting place; undefined where nothing does. */
export function valueAtPlace(data: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((value, step) => {
    if (!Array.isArray(value)) return fieldsOf(value)[step];
    return value.find((item) => nameOf(item) === step) ?? value[Number(step)];
  }, data);
}

function nameOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const name = item.id ?? item.code ?? item.name;
  return typeof name === 'string' ? name : undefined;
}
