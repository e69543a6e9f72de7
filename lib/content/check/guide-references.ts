import { adviseName } from './advice';
import { idsIn, type Lists } from './lists';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { fieldsOf, itemsOf, type FieldGroup } from './values';

/** Programmes, services and desks that nothing lists. */
export function guideReferenceFaults(file: ContentFile, lists: Lists): Fault[] {
  const entries = [...lists.programmes, ...lists.services];
  const desks = idsIn(lists.desks);
  const of = (kind: string, known: readonly string[]) => (path: ContentPath, name: unknown) =>
    name === undefined || known.includes(String(name))
      ? []
      : [file.fault(path, adviseName(kind, name, known))];
  const entry = of('programme or service', entries);
  const programme = of('programme', lists.programmes);
  const desk = of('desk', desks);
  return [
    ...itemsIn(file).flatMap(({ path, item }) => [
      ...itemsOf(item.programmes).flatMap((name, at) => entry([...path, 'programmes', at], name)),
      ...itemsOf(item.desks).flatMap((name, at) => desk([...path, 'desks', at], name)),
      ...programme([...path, 'day', 'programme'], fieldsOf(item.day).programme),
      ...programme([...path, 'intake'], item.intake),
    ]),
    ...itemsOf(fieldsOf(file.data).ages).flatMap((row, at) =>
      entry(['ages', at, 'programme'], fieldsOf(row).programme),
    ),
  ];
}

function itemsIn(file: ContentFile): { path: ContentPath; item: FieldGroup }[] {
  return sectionsOfGuide(file).flatMap(({ items }, section) =>
    itemsOf(items).map((item, at) => ({ path: ['sections', section, 'items', at], item: fieldsOf(item) })),
  );
}

/** The sections of a guide, as far as they can be read. */
export const sectionsOfGuide = ({ data }: ContentFile): FieldGroup[] =>
  itemsOf(fieldsOf(data).sections).map(fieldsOf);

/** The ends of bars that are figures. */
export function endsOfBars({ data }: ContentFile): { path: ContentPath; name: string }[] {
  return itemsOf(fieldsOf(data).ages).flatMap((row, at) =>
    ['from', 'until'].flatMap((key) => {
      const name = fieldsOf(row)[key];
      const isFigure = typeof name === 'string' && name !== 'pregnancy' && name !== 'birth';
      return isFigure ? [{ path: ['ages', at, key], name }] : [];
    }),
  );
}

/** The figures by which days of the example are moved. */
export function figuresOfDays(file: ContentFile): { path: ContentPath; name: string }[] {
  return itemsIn(file).flatMap(({ path, item }) =>
    ['plus', 'minus'].flatMap((key) => {
      const name = fieldsOf(item.day)[key];
      return typeof name === 'string' ? [{ path: [...path, 'day', key], name }] : [];
    }),
  );
}

/** Ends of bars, and figures that move a day, of which there is none of that name. */
export function figureNameFaults(file: ContentFile, names: readonly string[]): Fault[] {
  return [...endsOfBars(file), ...figuresOfDays(file)]
    .filter(({ name }) => !names.includes(name))
    .map(({ path, name }) => file.fault(path, adviseName('figure', name, names)));
}
