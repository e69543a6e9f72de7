import { join } from 'node:path';
import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import { sayDay } from '@/lib/command-words/say-day';
import { orCorrectFirst } from '@/lib/content/correct-first';
import { agreementOf, loadAgreedCases, type AgreedName, type Compared } from '@/lib/content/desk-agreement';
import { contentRoot, loadCatalogue, loadDesks } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { defaultLocale } from '@/lib/i18n/locales';

/** What the command says, and the code to end with: 1 where something differs, 2 where it could not be followed. */
export interface AgreementAnswer {
  readonly text: string;
  readonly code: 0 | 1 | 2;
}

/** How many kept cases the rules judge as the desk did, and by desk what differs. */
export function agreementCommand(args: readonly string[], root = contentRoot): AgreementAnswer {
  const read = readFlags(args, flags);
  if ('advice' in read) return { text: read.advice, code: 2 };
  if (read.values.help) return { text: say(help), code: 0 };
  return orCorrectFirst<AgreementAnswer>(
    join(root, '..'),
    () => compared(root),
    (text) => ({ text, code: 2 }),
  );
}

function compared(root: string): AgreementAnswer {
  const { agreeing, differing, withdrawn } = agreementOf(loadAgreedCases(root), loadCatalogue(root));
  const count = agreeing.length + differing.length;
  const first =
    count === 0
      ? say('No case has been compared with a desk yet.')
      : say('{agreeing} of {count} cases come out as the desk said.', { agreeing: agreeing.length, count });
  const lines = [first, ...deskLines(differing, root), ...withdrawn.map(withdrawnLine)];
  return { text: lines.join('\n'), code: differing.length > 0 ? 1 : 0 };
}

/** What differs, desk by desk. */
function deskLines(differing: readonly Compared[], root: string): string[] {
  const desks = loadDesks(defaultLocale, root);
  return [...new Set(differing.map(({ kept }) => kept.desk))].flatMap((desk) => [
    '',
    desks[desk]?.name ?? desk,
    ...differing.filter(({ kept }) => kept.desk === desk).flatMap((each) => caseLines(each, root)),
  ]);
}

function caseLines({ name, kept, verdict, differing }: Compared, root: string): string[] {
  const words = loadProgrammeWords(kept.programme, defaultLocale, root);
  const head = say('{name}, {title}: the desk said {answer} on {told}, the rules say {verdict}', {
    ...{ name, title: words.title, told: sayDay(kept.told) },
    answer: say(kept.answer),
    verdict: say(verdict),
  });
  const conditions = differing.map((each) =>
    say('{condition}: {text} (the rules say {verdict})', {
      condition: each.condition,
      text: words.conditions[each.condition]?.text ?? each.condition,
      verdict: say(each.verdict),
    }),
  );
  const below =
    conditions.length > 0 ? conditions : [say('Which condition differs is not known: ask the desk.')];
  return [`  ${head}`, ...below.map((line) => `    ${line}`)];
}

function withdrawnLine({ name, kept }: AgreedName): string {
  const { on = '', because = '' } = kept.withdrawn ?? {};
  return say('{name}: taken back on {day}: {because}', { name, day: sayDay(on), because });
}

const flags = { help: { type: 'boolean', short: 'h' } } as const;

const help = `Says how many of the cases in content/agreement the rules judge as a desk of the city did, and by desk which conditions differ. A case is a household that a clerk has judged; content/agreement/README.md says how to write one, without names or addresses.

  npm run --silent agreement

The page of the site on agreement with the desks shows the same.
Exit code 1: something differs. 2: something could not be followed.`;
