import { stringify } from 'csv-stringify/sync';
import { say } from '@/lib/command-words/say';
import type { Call, Matter } from '@/lib/content/call-list';

/**
 * The same list as a table for a spreadsheet: one line a matter, UTF-8 with a byte order mark. Its days are those of the files in every language:
 * spreadsheets read and sort these, and show them as their user has it.
 */
export function staleTable(calls: readonly Call[]): string {
  const rows = calls.flatMap(({ desk, matters }) =>
    matters.map((matter) => [desk?.name ?? say('(no desk)'), desk?.phone ?? '', ...cells(matter)]),
  );
  return stringify([header(), ...rows], { bom: true, record_delimiter: 'windows' });
}

const header = (): string[] => [
  ...[say('desk'), say('telephone'), say('id'), say('name'), say('kind')],
  ...[say('checked'), say('check again by'), say('not confirmed since'), say('last word')],
  ...[say('the round ends on'), say('to ask'), say('to compare')],
];

const cells = (matter: Matter): string[] => [
  ...[matter.id, matter.title, say(matter.kind), matter.checked, matter.recheck],
  matter.unconfirmedSince ?? '',
  (matter.availability?.state === 'unconfirmed' && matter.availability.asOf) || '',
  matter.roundEnds ?? '',
  matter.questions.join('\n'),
  matter.sources.map(({ title, url }) => url ?? title).join('\n'),
];
