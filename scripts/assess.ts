/** Assesses households described in YAML or JSON. Run: npm run --silent assess -- --help */
import { loadCatalogue } from '@/lib/content/load';
import { assessmentJson } from '@/lib/report/assessment-json';
import { assessmentText } from '@/lib/report/assessment-text';
import { reportOf } from '@/lib/report/report';
import { assessLines } from './assess/assess-lines';
import { openInput, wholeText } from './assess/input';
import { readOptions, type Options } from './assess/options';
import { parseYaml } from './assess/parse-text';
import { readTold } from './assess/read-told';
import { loadReportWords } from './assess/report-words';

const options = readOptions(process.argv.slice(2));
if ('help' in options) console.log(options.help);
else if ('advice' in options) refuse([options.advice]);
else await run(options).catch((error: NodeJS.ErrnoException) => refuse([fileAdvice(error)]));

async function run({ on, locale, format, file }: Options): Promise<void> {
  const catalogue = loadCatalogue();
  const input = openInput(file);
  if (format === 'jsonl') {
    if (!(await assessLines(input, process.stdout, on, catalogue))) process.exitCode = 1;
    return;
  }
  const text = await wholeText(input);
  if (text === undefined) return refuse(['Write one household; for many, write one a line and use --jsonl.']);
  const parsed = parseYaml(text);
  const read = 'problems' in parsed ? parsed : readTold(parsed.value, on, catalogue.places);
  if ('problems' in read)
    return refuse(read.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)));
  const report = reportOf(read.household, on, catalogue, read.neverTold);
  if (format === 'json') console.log(JSON.stringify(assessmentJson(report), null, 2));
  else console.log(assessmentText(report, loadReportWords(catalogue, locale)).join('\n'));
}

function refuse(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  process.exitCode = 1;
}

/** A file that cannot be read is the user's to correct; anything else is ours and is shown whole. */
function fileAdvice(error: NodeJS.ErrnoException): string {
  if (error.code === 'EPIPE') process.exit(0);
  if (error.syscall !== 'open' && error.syscall !== 'read') throw error;
  return `Write a file that can be read: ${error.message}`;
}
