import type { ConditionTrace, ReadingTrace } from '../rules';
import type { Verdict } from '../facts/value';
import type { ReportWords } from './report-words';

/** How a verdict looks in plain text. */
export const conditionMarks: Readonly<Record<Verdict, string>> = { met: '○', unmet: '×', unknown: '？' };

/** Each condition with its mark, its text and the ways to meet it; where rival readings leave one open and some of them decide, what each says. */
export function conditionLines(
  programme: string,
  conditions: readonly ConditionTrace[],
  words: ReportWords,
): string[] {
  return conditions.flatMap((condition) => [
    `${conditionMarks[condition.verdict]} ${conditionText(programme, condition.id, words)}`,
    ...wayLines(programme, condition, words),
    ...rivals(condition).map(
      (reading) =>
        `    ${conditionMarks[reading.verdict]} ${readingText(programme, condition.id, reading, words)}`,
    ),
  ]);
}

function wayLines(programme: string, { id }: ConditionTrace, { programmes, say }: ReportWords): string[] {
  const ways = programmes[programme]?.conditions[id]?.oneOf;
  return ways
    ? [say('Alternatives', 'title'), ...ways.map((way) => `- ${way}`)].map((line) => `    ${line}`)
    : [];
}

function rivals({ verdict, readings = [] }: ConditionTrace): readonly ReadingTrace[] {
  return verdict === 'unknown' && readings.some((reading) => reading.verdict !== 'unknown') ? readings : [];
}

/** Programmes write their own conditions; three more come from the core. */
function conditionText(programme: string, id: string, { programmes, rules, say }: ReportWords): string {
  const own = programmes[programme]?.conditions[id];
  if (own) return own.text;
  if (id === 'base') {
    const title = programmes[rules[programme]?.buildsOn ?? '']?.title ?? '';
    return say('CheckerReasons', 'base', { title });
  }
  return say('CheckerReasons', id === 'version' ? 'version' : 'hasChild');
}

function readingText(programme: string, condition: string, { id }: ReadingTrace, words: ReportWords): string {
  const { readings, versions } = words.programmes[programme] ?? {};
  return (condition === 'version' ? versions : readings)?.[id] ?? id;
}
