import { parseDate } from '../../dates';
import { programmeSchema } from '../../rules/schema';
import { adviseName } from './advice';
import { idsIn, type Lists } from './catalogue';
import { comparisonFaults, factCalled } from './comparison-faults';
import type { ContentFile } from './content-file';
import type { Fault } from './fault';
import { distantDays, outOfOrder, twiceNamed } from './list-faults';
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

function referenceFaults(file: ContentFile, id: string, { desks, programmes }: Lists): Fault[] {
  const rule = fieldsOf(file.data);
  const faults: Fault[] = [];
  if (typeof rule.id === 'string' && rule.id !== id) {
    faults.push(file.fault(['id'], `Write ${id}, the name of the folder.`));
  }
  for (const [index, desk] of itemsOf(rule.desks).entries()) {
    if (idsIn(desks).includes(String(desk))) continue;
    faults.push(file.fault(['desks', index], adviseName('desk', desk, idsIn(desks))));
  }
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
