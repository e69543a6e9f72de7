import { isMap, parseDocument } from 'yaml';

/** A value as it is written in YAML: in quotation marks where something else would be read. */
export function scalar(value: string | number | undefined): string {
  const text = String(value);
  return isReadAs(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function isReadAs(text: string): boolean {
  const { errors, contents } = parseDocument(`{ a: ${text} }`);
  if (errors.length > 0 || !isMap(contents) || contents.items.length !== 1) return false;
  return String(contents.get('a')) === text;
}
