import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@/lib/command-words/say';
import { describeFault, noFaults } from '@/lib/content/check/fault';
import { checkLists } from '@/lib/content/check/lists';
import { checkProgramme } from '@/lib/content/check/check-programme';
import { placesToWrite, unwritten } from '@/lib/content/check/to-write';
import { everythingAsked } from '@/lib/content/plausible/unasked';
import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate, type PlainDate } from '@/lib/dates';
import { chosenCases } from './examples/chosen-cases';
import { proposedLines } from './examples/proposed-lines';
import { namesOf } from './examples/example-names';
import type { NewOptions } from './new-options';
import { filledTemplate } from './template';
import type { NewOutput } from './written';

/** Proposes the examples that a programme lacks, each with what its rule comes to; writes them where that is asked. */
export function examplesAnswer({ id, isWriting }: NewOptions, root: string, today: PlainDate): NewOutput {
  const file = `content/programmes/${id}/examples.yaml`;
  const rule = `content/programmes/${id}/rule.yaml`;
  if (!existsSync(join(root, rule)))
    return { text: say('Write {rule} first: npm run new -- programme {id}', { rule, id }), code: 2 };
  const faults = faultsOfRule(root, id, rule, today);
  if (faults.length > 0) return { text: faults.join('\n'), code: 1 };
  const catalogue = loadCatalogue(join(root, 'content'));
  const programme = catalogue.programmes.find((each) => each.id === id);
  if (!programme) throw new Error(`${id} is not in the catalogue`);
  const there = loadExamples(id, join(root, 'content'));
  const known = there.map(({ on, household }) => ({ on: plainDate(on), household }));
  const chosen = chosenCases(programme, catalogue, today, known);
  if (!chosen)
    return {
      text: say('No household was found that meets this rule. Write a first example by hand.'),
      code: 1,
    };
  if (chosen.cases.length === 0)
    return {
      text: [
        say('Nothing to propose: the examples show both sides of every limit.'),
        ...missingLines(chosen.missing),
      ].join('\n'),
      code: 0,
    };
  const names = namesOf(chosen.cases, today, root);
  const lines = chosen.cases.map((each, place) => proposedLines(names[place] ?? '', each)).join('');
  if (isWriting) writeFileSync(join(root, file), withExamples(readFileSync(join(root, file), 'utf8'), lines));
  const text = [
    isWriting
      ? say('{count} examples written to {file}.', { count: chosen.cases.length, file })
      : lines.trimEnd(),
    ...missingLines(chosen.missing),
    ...(isWriting
      ? [say('Hold each outcome against the source, then delete the first line of the file.')]
      : []),
  ];
  return { text: text.join('\n'), code: 0 };
}

/** What keeps the rule from being judged: what of it is still to be written, or its faults. */
function faultsOfRule(root: string, id: string, rule: string, today: PlainDate): string[] {
  const open = unwritten(new Map([[rule, readFileSync(join(root, rule), 'utf8')]]));
  if (open.length > 0) return open.map(describeFault);
  const report = noFaults();
  const lists = checkLists(root, { today, asked: everythingAsked() }, report);
  checkProgramme(root, id, lists, report);
  return report.faults.filter(({ file }) => file === rule).map(describeFault);
}

function missingLines(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [
    say('Still without an example, to be written by hand:'),
    ...missing.map((each) => `  ${missingLine(each)}`),
  ];
}

/** What no example shows, in the language of whoever reads it. */
function missingLine(missing: string): string {
  const [name = '', said = missing] = missing.includes(': ') ? missing.split(': ') : [undefined, missing];
  const [, pair] = /^no example tells (.*) apart$/.exec(said) ?? [];
  if (pair) return say('{name}: no example tells these readings apart: {pair}', { name, pair });
  const verdict = said.split(' ').at(-1) ?? '';
  if (/^verdict /.test(said)) return say('no example is {verdict}', { verdict });
  if (/^no example is /.test(said)) return say('{name}: no example is {verdict}', { name, verdict });
  const [, side = ''] = /^no example just (\w+) the limit/.exec(said) ?? [];
  return say('{name}: no example on this side of the limit ({verdict})', { name, verdict: side });
}

/** The file with entries at its end, marked as to be held against the source; an empty list gives way to them. */
function withExamples(text: string, lines: string): string {
  const [mark = ''] = filledTemplate('programme-examples.yaml', {}).split('\n');
  const isMarked = placesToWrite(text).length > 0;
  return `${isMarked ? '' : `${mark}\n`}${text.replace(/^\[\]\n?/m, '').trimEnd()}\n${lines}`;
}
