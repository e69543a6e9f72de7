import { adviseName } from './advice';
import { idsIn } from './lists';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { everyValue, fieldsOf, isFields } from './values';

const yearKeys = ['year', 'since', 'drawnUp', 'from', 'until'];

/** Units and years of indicators that `terms.yaml` does not have, and numbers without a unit. */
export function termFaults(file: ContentFile, terms: ContentFile): Fault[] {
  if (terms.data === undefined) return [];
  const [units, years] = ['units', 'years'].map((key) =>
    idsIn({ ...terms, data: fieldsOf(terms.data)[key] }),
  );
  return [...everyValue(file.data)].flatMap(({ path, value }) => {
    if (isFields(value) && 'target' in value) return unitlessFaults(file, path, value);
    if (typeof value !== 'string') return [];
    const known = path.at(-1) === 'unit' ? units : yearKeys.includes(String(path.at(-1))) ? years : undefined;
    const kind = path.at(-1) === 'unit' ? 'unit' : 'year';
    return !known || known.includes(value) ? [] : [file.fault(path, adviseName(kind, value, known))];
  });
}

function unitlessFaults(
  file: ContentFile,
  path: ContentPath,
  indicator: Readonly<Record<string, unknown>>,
): Fault[] {
  if ('unit' in indicator) return [];
  return ['base', 'target'].flatMap((key) => {
    const cell = fieldsOf(indicator[key]);
    if (!('value' in cell) || 'unit' in cell) return [];
    return [file.fault([...path, key], 'Add unit, here or to the indicator.')];
  });
}
