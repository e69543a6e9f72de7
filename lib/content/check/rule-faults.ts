import { parseDate } from '../../dates';
import { programmeSchema } from '../../rules/schema';
import { adviseName } from './advice';
import { idsIn, type Lists } from './catalogue';
import { comparisonFaults, factCalled } from './comparison-faults';
import type { ContentFile } from './content-file';
import type { Fault } from './fault';
import { distantDays, nextCheckFaults, outOfOrder, twiceNamed } from './list-faults';
import type { Outline } from './outline';
import { schemaFaults } from './schema-faults';
import { fieldsOf, itemsOf } from './values';

/** What is wrong with one `rule.yaml` by itself and with what it refers to. */
export function ruleFaults(file: ContentFile, id: string, outline: Outline, lists: Lists): Fault[] {
  const { subject } = fieldsOf(file.data);
  return [
    ...schemaFaults(file, programmeSchema),
    ...distantDays(file),
    ...twiceNamed(file),
    ...outOfOrder(file, 'versions'),
    ...outOfOrder(file, 'availability'),
    ...nextCheckFaults(file),
    ...outline.comparisons.flatMap((each) => comparisonFaults(file, outline, subject, each)),
    ...dayFaults(file, outline),
    ...unitFaults(file, outline, 'yen'),
    ...unitFaults(file, outline, 'years'),
    ...intakeFaults(file),
    ...referenceFaults(file, id, lists),
  ];
}

function dayFaults(file: ContentFile, { days }: Outline): Fault[] {
  return days.flatMap(({ path, name }) => {
    const fact = factCalled(name);
    if (!fact || fact.type === 'date') return [];
    return [file.fault(path, `Write a fact that is a day: ${name} is none.`)];
  });
}

function unitFaults(file: ContentFile, outline: Outline, needed: 'yen' | 'years'): Fault[] {
  const { figures } = outline;
  return outline[needed].flatMap(({ path, name }) => {
    const unit = figures[name];
    if (unit === undefined) return [file.fault(path, adviseName('figure', name, Object.keys(figures)))];
    if (unit === needed || unit === '') return [];
    return [file.fault(path, `${name} has the unit ${unit}: write a figure with the unit ${needed}.`)];
  });
}

/** Days of every year: 29 February is not one. */
function intakeFaults(file: ContentFile): Fault[] {
  const intake = fieldsOf(fieldsOf(fieldsOf(file.data).window).intake);
  const isDay = (text: string) => parseDate(`2025-${text}`) !== undefined;
  return ['opens', 'closes'].flatMap((key) => {
    const text = intake[key];
    if (typeof text !== 'string' || isDay(text)) return [];
    return [file.fault(['window', 'intake', key], 'Write month and day of every year, for example 04-01.')];
  });
}

/** An id that is not the name of its folder. */
export function idFaults(file: ContentFile, folder: string): Fault[] {
  const { id } = fieldsOf(file.data);
  return typeof id === 'string' && id !== folder
    ? [file.fault(['id'], `Write ${folder}, the name of the folder.`)]
    : [];
}

/** Desks that nobody has listed. */
export function deskFaults(file: ContentFile, { desks }: Lists): Fault[] {
  const known = idsIn(desks);
  return itemsOf(fieldsOf(file.data).desks).flatMap((desk, index) =>
    known.includes(String(desk)) ? [] : [file.fault(['desks', index], adviseName('desk', desk, known))],
  );
}

function referenceFaults(file: ContentFile, id: string, lists: Lists): Fault[] {
  const { programmes } = lists;
  const rule = fieldsOf(file.data);
  const faults: Fault[] = [...idFaults(file, id), ...deskFaults(file, lists)];
  for (const key of ['buildsOn', 'replacedBy']) {
    const other = rule[key];
    if (other === undefined || programmes.includes(String(other))) continue;
    faults.push(file.fault([key], adviseName('programme', other, programmes)));
  }
  for (const [index, other] of itemsOf(rule.unclearWith).entries()) {
    if (programmes.includes(String(other))) continue;
    faults.push(file.fault(['unclearWith', index], adviseName('programme', other, programmes)));
  }
  const base = programmes.indexOf(String(rule.buildsOn));
  if (base > programmes.indexOf(id)) {
    faults.push(
      file.fault(['buildsOn'], `Move ${String(rule.buildsOn)} above ${id} in content/programmes.yaml.`),
    );
  }
  return faults;
}
