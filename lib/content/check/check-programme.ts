import { programmeWordsSchema } from '../words-schemas';
import type { Lists } from './lists';
import { readContentFile } from './content-file';
import { checkEntry, type CheckedEntry, type EntryWords } from './check-entry';
import { endedSuccessor } from '../plausible/ended-successor';
import { datedExampleFaults } from './dated-examples';
import { checkExamples } from './examples';
import type { FaultReport } from './fault';
import { outlineOf } from './check-outline';
import { writtenOut } from './written-out';
import { ruleFaults } from './rule-faults';

const words: EntryWords = {
  schema: programmeWordsSchema,
  groups: [
    ['conditions', 'condition'],
    ['readings', 'reading'],
    ['versions', 'version'],
    ['parts', 'part of the amount'],
    ['windows', 'reading of the window'],
    ['papers', 'paper'],
    ['confirm', 'point to confirm'],
    ['notes', 'note'],
  ],
  beside: ['rule.yaml', 'examples.yaml'],
};

/** Checks rule, examples and words of one programme. */
export function checkProgramme(root: string, id: string, lists: Lists, report: FaultReport): CheckedEntry {
  const folder = `content/programmes/${id}`;
  const missing = 'Write this file, or take the programme out of content/programmes.yaml.';
  const file = readContentFile(root, `${folder}/rule.yaml`, report, missing);
  const { rule, sharedConditions, partsNamed } = writtenOut(file, lists.sharedRules, report);
  const outline = { ...outlineOf(rule.data), sharedConditions, partsNamed };
  report.faults.push(
    ...ruleFaults(rule, id, outline, lists),
    ...endedSuccessor(root, rule, lists.programmes),
  );
  const examples = checkExamples(root, folder, outline, lists, report);
  report.faults.push(...datedExampleFaults(rule, examples));
  return checkEntry(root, { folder, id, rule, outline }, words, lists, report);
}
