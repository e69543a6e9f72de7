import { say } from '../../command-words/say';
import { sharedWordsSchema } from '../words-schemas';
import { checkSourcesOf, idsIn, type Lists } from './lists';
import type { CheckedEntry } from './check-entry';
import type { Fault, FaultReport } from './fault';
import { keyFaults } from './key-faults';
import { readTranslations } from './translations';
import { fieldsOf } from './values';
import { checkTexts } from './word-faults';

/** Checks the words that shared rules bring along, and that some programme names each rule. Returns the sources they name. */
export function checkSharedRules(
  root: string,
  lists: Lists,
  programmes: readonly CheckedEntry[],
  report: FaultReport,
): string[] {
  const { sharedRules } = lists;
  const names = Object.keys(fieldsOf(fieldsOf(sharedRules.data).rules));
  const translations = readTranslations(root, 'content/shared-rules', sharedWordsSchema, report, [
    'rules.yaml',
  ]);
  const worded = names.filter((name) =>
    programmes.some(({ outline }) => outline.sharedConditions.includes(name)),
  );
  for (const { file } of translations) report.faults.push(...keyFaults(file, 'rules', worded, 'shared rule'));
  checkTexts(translations, { names: [], fill: (text) => text, unitOf: () => undefined }, report);
  report.faults.push(...unnamed(lists, names, programmes));
  return checkSourcesOf(sharedRules, idsIn(lists.sources), report);
}

function unnamed(
  { sharedRules }: Lists,
  names: readonly string[],
  programmes: readonly CheckedEntry[],
): Fault[] {
  if (programmes.some(({ rule }) => rule.data === undefined)) return []; // that rule may name them
  const named = programmes.flatMap(({ outline }) => outline.partsNamed);
  return names
    .filter((name) => !named.includes(name))
    .map((name) =>
      sharedRules.fault(['rules', name], say('Delete this rule: no programme names {name}.', { name })),
    );
}
