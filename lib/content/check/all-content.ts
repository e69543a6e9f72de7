import { say } from '../../command-words/say';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { straightApostrophes } from './apostrophes';
import { checkAgreement } from './check-agreement';
import { checkElsewhere } from './check-elsewhere';
import { checkLanguages } from './check-languages';
import { dayInJapan } from '../../dates';
import { everythingAsked } from '../plausible/unasked';
import { checkSure, unsure } from '../plausible/sure';
import { leftOver } from '../plausible/left-over';
import { misspeltCity } from '../plausible/misspelt-city';
import { passingWords } from '../plausible/passing-words';
import { differingIssuers } from '../plausible/paper-doubts';
import { sameNames, titlesOf } from '../plausible/same-names';
import { searchWordDoubts } from '../plausible/search-word-doubts';
import { synonymDoubts } from '../plausible/synonym-doubts';
import { deskSourceDoubts, titledSourceDoubts } from '../plausible/source-of-others';
import { checkLists, checkSourcesOf, idsIn, type Circumstances, type Lists } from './lists';
import { unreadable, type ContentTexts } from './content-file';
import { noFaults, type Fault, type FaultReport } from './fault';
import { checkGuide } from './guide';
import { markSlips } from './mark-slips';
import { checkMissedCalls } from './check-missed-calls';
import { checkMessages } from './messages';
import { checkMarks } from './check-marks';
import { checkNames } from './check-names';
import { checkOpenDataIds } from './open-data-ids';
import { figuresOnlyInWords } from './figure-faults';
import { figuresInRule } from './check-outline';
import type { CheckedEntry } from './check-entry';
import { checkProgramme } from './check-programme';
import { checkQuestion, questionsToWord } from './question';
import { checkService } from './check-service';
import { checkSharedRules } from './shared-rules';
import { checkStrategy } from './check-strategy';
import { checkSynonyms } from './check-synonyms';
import { unwritten } from './to-write';

/** Checks everything editors write, in `content/` and `messages/` below `root`: all faults at once, by file and line. */
export function checkContent(
  root = '.',
  { today = dayInJapan(new Date()), asked = everythingAsked() }: Partial<Circumstances> = {},
): FaultReport {
  // Of a file that cannot be read, or is only begun, everything that names what is in it would seem wrong.
  const texts = textsWritten(root);
  const unread = [...unreadable(texts), ...unwritten(texts)];
  if (unread.length > 0) return { ...noFaults(), faults: sorted(unread) };
  const report: FaultReport = noFaults();
  const lists = checkLists(root, { today, asked }, report);
  checkFolders(root, lists, report);
  checkNames(root, lists, report);
  checkSynonyms(root, report);
  checkMarks(root, lists, report);
  checkSure(root, report);
  checkMissedCalls(root, lists, report);
  checkOpenDataIds(root, lists, report);
  const programmes = lists.programmes.map((id) => checkProgramme(root, id, lists, report));
  const services = lists.services.map((id) => checkService(root, id, lists, report));
  const figuresInQuestions = [...questionsToWord()].flatMap(([id, question]) =>
    checkQuestion(root, id, question, programmes, report),
  );
  const sharedSources = checkSharedRules(root, lists, programmes, report);
  const entries = [...programmes, ...services];
  checkStrategy(root, entries, report);
  checkAgreement(root, lists, programmes, report);
  const guides = lists.guides.map((id) => checkGuide(root, id, lists, entries, report));
  const usedElsewhere = [...figuresInQuestions, ...guides.flatMap((each) => each.figuresOfProgrammes)];
  const all = [...entries, ...guides.map(({ guide }) => guide), checkElsewhere(root, lists, report)];
  for (const each of all)
    report.faults.push(...unusedFigures(each, programmes.includes(each), usedElsewhere));
  report.faults.push(...unusedSources(lists, all, sharedSources, report));
  checkMessages(root, report);
  checkLanguages(root, report);
  report.faults.push(
    ...[unverified, straightApostrophes, markSlips].flatMap((check) => check(texts)),
    ...titledSourceDoubts(lists.sources, entries, titlesOf(texts)),
  );
  // What has a fault already is told once.
  const isFaulty = ({ file }: Fault) => report.faults.some((each) => each.file === file);
  const isTold = ({ file, path }: Fault) =>
    report.faults.some((each) => each.file === file && each.path === path);
  report.faults.push(
    ...[...sameNames(texts), ...differingIssuers(programmes.map(({ rule }) => rule))].filter(
      (fault) => !isFaulty(fault),
    ),
    ...[leftOver, misspeltCity, passingWords, synonymDoubts, searchWordDoubts]
      .flatMap((check) => check(texts))
      .filter((fault) => !isTold(fault)),
  );
  if (!report.faults.some(({ path }) => path.startsWith('desks.')))
    report.faults.push(...deskSourceDoubts(lists.desks, lists.sources, entries));
  return {
    faults: sorted(unsure(root, report.faults)),
    missing: sorted(report.missing),
    stale: sorted(report.stale),
    warnings: sorted(report.warnings),
  };
}

/** Folders of programmes, services, guides and questions that nothing lists. */
function checkFolders(root: string, lists: Lists, report: FaultReport): void {
  for (const id of foldersIn(root, 'content/programmes')) {
    if (lists.programmes.includes(id)) continue;
    report.faults.push(
      lists.order.fault([], say('Add {id}: there is a folder content/programmes/{id}.', { id })),
    );
  }
  for (const id of foldersIn(root, 'content/services')) {
    if (lists.programmes.includes(id))
      report.faults.push(lists.serviceOrder.fault([], say('Rename {id}: a programme has this id.', { id })));
    if (!lists.services.includes(id))
      report.faults.push(
        lists.serviceOrder.fault([], say('Add {id}: there is a folder content/services/{id}.', { id })),
      );
  }
  for (const id of foldersIn(root, 'content/guides').filter((each) => !lists.guides.includes(each))) {
    report.faults.push(
      lists.guideOrder.fault([], say('Add {id}: there is a folder content/guides/{id}.', { id })),
    );
  }
  const questions = questionsToWord();
  for (const id of foldersIn(root, 'content/questions').filter((each) => !questions.has(each))) {
    const message = 'Delete this folder: no question of lib/questions/questions.ts has this id.';
    report.faults.push({ file: `content/questions/${id}`, line: 1, path: '', message });
  }
}

function foldersIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

/** Of a programme, those that are said to stand in sentences: of the others the check of its rule tells. */
function unusedFigures(entry: CheckedEntry, isProgramme: boolean, usedElsewhere: readonly string[]): Fault[] {
  const { id, rule, outline, figuresInWords } = entry;
  if (!figuresInWords) return []; // words still to be written may use them
  const used = new Set([...figuresInRule(outline), ...figuresInWords]);
  const names = isProgramme ? figuresOnlyInWords(rule.data).map(({ name }) => name) : undefined;
  return Object.keys(outline.figures)
    .filter((name) => names?.includes(name) ?? true)
    .filter((name) => !used.has(name) && !usedElsewhere.includes(`${id}.${name}`))
    .map((name) => rule.fault(['figures', name], 'Delete this figure: neither the rule nor a text uses it.'));
}

function unusedSources(
  lists: Lists,
  programmes: readonly CheckedEntry[],
  shared: readonly string[],
  report: FaultReport,
): Fault[] {
  const ids = idsIn(lists.sources);
  const used = new Set([
    ...shared,
    ...programmes.flatMap(({ sources }) => sources),
    ...[lists.desks, lists.places, lists.emergency].flatMap((file) => checkSourcesOf(file, ids, report)),
  ]);
  if (programmes.some(({ rule }) => rule.data === undefined)) return []; // that rule may name them
  return ids.flatMap((id, index) =>
    used.has(id)
      ? []
      : [lists.sources.fault([index, 'id'], say('Delete this source: nothing names {id}.', { id }))],
  );
}

/** The mark of a fact that nobody looked up; such a fact is never published. */
function unverified(texts: ContentTexts): Fault[] {
  const marked = [...texts].filter(([, text]) => text.includes(unverifiedMark));
  return marked.flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.includes(unverifiedMark)
          ? [{ file, line: index + 1, path: '', message: 'Take this out: nobody has looked it up.' }]
          : [],
      ),
  );
}

const unverifiedMark = 'UNVERIFIED';

/** Every file that editors write, with its text. */
function textsWritten(root: string): ContentTexts {
  const names = ['content', 'messages'].flatMap((folder) => filesBelow(root, folder));
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

function filesBelow(root: string, folder: string): string[] {
  const path = join(root, folder);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, name) : [name];
  });
}

const sorted = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
