import { noFaults } from '../check/fault';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plainDate, type PlainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { readHousehold } from '../../facts/read-household';
import { readContentFile } from '../check/content-file';
import type { Example } from '../example-schema';
import { contentRoot, loadExamples, loadProgrammeIds } from '../load';

/** A household kept as an example, on the day it is judged. */
export type KeptHousehold = {
  readonly name: string;
  readonly on: PlainDate;
  readonly household: Household;
  /** For an example of a programme: which one, what it expects, and the line where it says so. */
  readonly example?: {
    readonly programme: string;
    readonly expect: Example['expect'];
    readonly file: string;
    /** Which of its file it is, the first one being 0. */
    readonly index: number;
    readonly line: number;
  };
};

/** Every example of every programme, and the households of `docs/examples/`, which name no day and are judged on `day`. */
export function loadKeptHouseholds(root: string, day: PlainDate): KeptHousehold[] {
  const content = join(root, contentRoot);
  const examples = loadProgrammeIds(content).flatMap((id) => examplesOf(root, id, loadExamples(id, content)));
  return [...examples, ...householdsIn(root, 'docs/examples', day)];
}

function examplesOf(root: string, programme: string, examples: readonly Example[]): KeptHousehold[] {
  const report = noFaults();
  const file = readContentFile(root, `content/programmes/${programme}/examples.yaml`, report, '');
  return examples.map(({ name, on, household, expect }, index) => ({
    name,
    on: plainDate(on),
    household,
    example: { programme, expect, file: file.name, index, line: file.fault([index, 'expect'], '').line },
  }));
}

function householdsIn(root: string, folder: string, on: PlainDate): KeptHousehold[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const file = `${folder}/${name}`;
      const read = readHousehold(parse(readFileSync(join(root, file), 'utf8')), on);
      if ('household' in read) return { name: file, on, household: read.household };
      throw new Error(`${file} is no household on ${on}: ${JSON.stringify(read.problems)}`);
    });
}
