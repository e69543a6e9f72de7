import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-words/say';
import { parseDate } from '../../dates';
import type { Places } from '../../facts/places';
import { readHousehold } from '../../facts/read-household';
import { agreedCaseSchema } from '../agreement-schema';
import { adviseName } from './advice';
import type { CheckedEntry } from './check-entry';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { idsIn, type Lists } from './lists';
import { schemaFaults } from './schema-faults';
import { fieldsOf } from './values';

/** Checks the cases that clerks have judged: their shape, their households, and that what they name is there. */
export function checkAgreement(
  root: string,
  lists: Lists,
  programmes: readonly CheckedEntry[],
  report: FaultReport,
): void {
  const folder = 'content/agreement';
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  for (const name of names.filter((each) => each !== 'README.md')) {
    const file = readContentFile(root, `${folder}/${name}`, report, 'Write this file.');
    if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name))
      report.faults.push(...caseFaults(file, lists, programmes));
    else report.faults.push(file.fault([], 'Rename this file: lower case and hyphens, and yaml at its end.'));
  }
}

function caseFaults(file: ContentFile, lists: Lists, programmes: readonly CheckedEntry[]): Fault[] {
  if (file.data === undefined) return [];
  const { programme, desk, household, on, conditions } = fieldsOf(file.data);
  const desks = idsIn(lists.desks);
  const known = programmes.find(({ id }) => id === programme)?.outline.ids.conditions;
  const strange = known ? Object.keys(fieldsOf(conditions)).filter((id) => !known.includes(id)) : [];
  return [
    // The household is read as a citizen's would be, whose messages are better than those of the bare schema.
    ...schemaFaults(file, agreedCaseSchema).filter(({ path }) => !/^household\./.test(path)),
    ...householdFaults(file, household, on, lists),
    ...(known ? [] : [file.fault(['programme'], adviseName('programme', programme, lists.programmes))]),
    ...strange.map((id) => file.fault(['conditions', id], adviseName('condition', id, known ?? []))),
    ...(desks.includes(String(desk)) ? [] : [file.fault(['desk'], adviseName('desk', desk, desks))]),
    ...dayOrderFaults(file, lists),
  ];
}

function householdFaults(file: ContentFile, household: unknown, on: unknown, lists: Lists): Fault[] {
  const day = typeof on === 'string' ? parseDate(on) : undefined;
  if (!day || household === undefined) return [];
  const places: Places = Object.fromEntries(
    idsIn(lists.places, 'code').map((code) => [code, { code, neighbour: false, disadvantaged: false }]),
  );
  const read = readHousehold(household, day, places);
  const problems = 'problems' in read ? read.problems : [];
  return problems.map(({ path, message }) =>
    file.fault(['household', ...(path ? path.split('.') : [])], message),
  );
}

/** An answer has been given by today, and is taken back on its day or later. */
function dayOrderFaults(file: ContentFile, { today }: Lists): Fault[] {
  const { told, withdrawn } = fieldsOf(file.data);
  const { on } = fieldsOf(withdrawn);
  const ahead = (day: unknown) => typeof day === 'string' && day > today;
  const isBefore = typeof on === 'string' && typeof told === 'string' && on < told;
  return [
    ...(ahead(told) ? [file.fault(['told'], say('Write a day up to {day}.', { day: today }))] : []),
    ...(ahead(on) ? [file.fault(['withdrawn', 'on'], say('Write a day up to {day}.', { day: today }))] : []),
    ...(isBefore ? [file.fault(['withdrawn', 'on'], 'Write the day of told or a later one.')] : []),
  ];
}
