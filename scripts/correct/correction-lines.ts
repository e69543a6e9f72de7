import { say, sayWritten } from '@/lib/command-words/say';
import { sayDay } from '@/lib/command-words/say-day';
import { figuresInRule, outlineOf } from '@/lib/content/check/check-outline';
import type { Correction, FigurePlace } from '@/lib/content/correct/correction';
import { linesChanged } from '@/lib/content/correct/edit-value';
import type { Followed } from '@/lib/content/correct/followed-examples';
import type { Mention } from '@/lib/content/correct/mentions';
import type { ProposedExamples } from '@/lib/content/correct/proposed-examples';
import { deciderNames, unitNames } from '@/lib/content/correct/new-value';
import { writtenFigures } from '@/lib/content/rule-language/by-day';
import type { Figure } from '@/lib/rules';

/** Every figure of a programme or service as it stands. */
export function figureLines({ id, facts, file }: FigurePlace): string[] {
  const figures = Object.entries(writtenFigures(facts.figures)).map(
    ([name, figure]) => `  ${name}: ${described(figure)}`,
  );
  return [say('{id} has {length} figures in {file}:', { id, length: figures.length, file }), ...figures];
}

/** The old and the new value, the line of the file, and every sentence that says it. */
export function correctionLines(correction: Correction, mentions: readonly Mention[]): string[] {
  const { id, figure, file, before, after, text } = correction;
  return [
    `${id}, ${figure}`,
    `  ${say('old: {value}', { value: described(before) })}`,
    `  ${say('new: {value}', { value: described(after) })}`,
    ...editLines(file, text.before, text.after),
    '',
    mentions.length > 0 ? say('Sentences that say it, as they will read:') : say('No sentence says it.'),
    ...mentions.flatMap((each) => [`  ${each.locale} ${each.file}:${each.line}`, `    ${each.text.trim()}`]),
  ];
}

/** Each line that changes; where one becomes several, those together. */
function editLines(file: string, before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length === now.length)
    return linesChanged(before, after).flatMap((each) => [
      `${file}:${each.line}`,
      `  - ${each.before.trim()}`,
      `  + ${each.after.trim()}`,
    ]);
  const first = old.findIndex((line, index) => line !== now[index]);
  const alike = old.toReversed().findIndex((line, index) => line !== now.at(-1 - index));
  return [
    `${file}:${first + 1}`,
    ...old.slice(first, old.length - alike).map((line) => `  - ${line}`),
    ...now.slice(first, now.length - alike).map((line) => `  + ${line}`),
  ];
}

/** What becomes of the examples that expect what no longer holds. */
export function followLines(toFollow: readonly Followed[], isFollowed: boolean): string[] {
  if (toFollow.length === 0) return [];
  return [
    isFollowed
      ? say('These examples expect from now on what they come to now.')
      : say('Where what they come to is right, add --follow and --write, and they expect it.'),
  ];
}

/** The examples that are proposed for both sides of a day. */
export function exampleLines({ examples }: ProposedExamples): string[] {
  if (examples.length === 0) return [];
  return [
    '',
    say('Examples for both sides of the day, judged by the new rule; look at what they expect:'),
    ...examples.map(({ name, expect }) => `  ${name}: ${JSON.stringify(expect)}`),
  ];
}

/** Whether households are judged by the figure at all, and why not. */
export function ruleLine({ figure, corrected }: Correction): string {
  if (figuresInRule(outlineOf(corrected)).includes(figure)) return say('The rule uses {figure}.', { figure });
  const groups = 'onlyInWords' in corrected ? (corrected.onlyInWords ?? []) : [];
  const reason = groups.find(({ figures }) => figures.includes(figure))?.because;
  return reason
    ? say('No rule uses {figure}, only sentences say it: {reason}.', { figure, reason })
    : say('No rule uses {figure}, only sentences say it.', { figure });
}

/** What to run after it was written. */
export function nextLines({ file, corrected }: Correction): string[] {
  return [
    say('Written to {file}: checked is {checked}, recheck is {recheck}.', {
      file,
      checked: corrected.checked,
      recheck: corrected.recheck,
    }),
    say(
      'Now run npm run check-content and npx vitest run lib/rules, and look at the diff before you commit.',
    ),
  ];
}

const described = ({ unit, value, source, later = [] }: Figure): string =>
  [
    describedValue({ unit, value, source }),
    ...later.map((each) =>
      say('from {from} ({by}): {value}', {
        from: sayDay(each.from),
        by: sayWritten(deciderNames[each.by]),
        value: describedValue({ unit, value: each.value, source: each.source }),
      }),
    ),
  ].join(say('; '));

const describedValue = ({ unit, value, source }: Figure): string =>
  unit === 'date'
    ? say('{value}, by {source}', { value, source })
    : say('{value} ({unit}), by {source}', { value, unit: sayWritten(unitNames[unit]), source });
