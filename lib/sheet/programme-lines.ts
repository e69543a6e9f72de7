import { amountTold } from '../words/amount-told';
import { availabilityDated } from '../words/availability-dated';
import { conditionTold } from '../words/condition-told';
import { dayTold } from '../words/day-told';
import { laterTold } from '../words/later-told';
import { lastDaysOf } from '../result/last-days';
import { questionLabel } from '../form/question-words';
import type { DateRange } from '../dates';
import type { Subject } from '../facts/situation';
import { formatDate, formatYenRange } from '../i18n/format';
import { formatDayToKeep } from '../i18n/weekday';
import { firstDayOf, type Later, type Programme } from '../rules';
import type { SheetOutline } from './sheet-outline';
import type { SheetProgramme } from './sheet-programme';
import { speaker } from '../words/speaker';
import { listed } from './listed';
import type { SheetWords } from './sheet-words';

/** What is said of one programme: whether the city takes applications, the amount, whom it is about, the days to apply, and in one line why. */
export function programmeLines(
  { id, result, later, pauses, children, conditions, open }: SheetProgramme,
  { day: today, answers }: SheetOutline,
  words: SheetWords,
  rules: readonly Programme[],
): string[] {
  const { messages, formats, questions } = words;
  const say = speaker(messages, formats.intlTag);
  if (!result) return [say('CheckerResult', 'failed')];
  if (later) return laterLines(later, result.subjects.length > 0, words);
  const { state, ends: ended } = result.availability;
  const day = (range: DateRange, end: 'first' | 'last') => dayTold(range, end, formats, say);
  const numberOf = (address: string) =>
    answers.find(({ question }) => question.address === address)?.number ?? '';
  const labels = open.map((question) =>
    `${numberOf(question.address)} ${questionLabel(questions, question)}`.trim(),
  );
  const availability = say('CheckerSheet', 'availability', {
    state: say('AvailabilityLabel', state),
    date:
      availabilityDated(result.availability, formats, (key, values) =>
        say('AvailabilityLabel', key, values),
      ) ?? '',
  });
  const isMissed = result.verdict === 'unmet';
  const why = isMissed ? 'missed' : result.verdict === 'met' ? 'fulfilled' : 'openCondition';
  // One condition says why, and how many more there are; the result has all of them. What is open is there to settle.
  const shown = why === 'openCondition' ? conditions : conditions.slice(0, 1);
  const others = conditions.slice(shown.length);
  const amount = amountTold(result.amount, formats, say);
  const first = firstDayOf(result, today);
  const ends = result.window?.lastDay ?? 'apply';
  const isAhead = !isMissed && state !== 'ended';
  const hasDays = isAhead && !result.hasNoDayLeft;
  return [
    // Whether the city takes applications matters where one may still apply.
    ...(isMissed && state !== 'ended' ? [] : [availability]),
    ...(isAhead && ended ? [say('AvailabilityLabel', 'ends', { day: formatDate(ended, formats) })] : []),
    ...(isAhead && amount ? [say('CheckerSheet', 'amount', { told: amount })] : []),
    ...(children.length > 0 ? [say('CheckerSheet', 'children', { numbers: listed(children, say) })] : []),
    ...(isAhead && result.hasNoDayLeft ? [say('CheckerWindow', 'noDay')] : []),
    ...(hasDays && first ? [say('CheckerSheet', 'from', { ends, day: day(first, 'first') })] : []),
    ...(hasDays ? lastDaysOf(result) : []).map(({ range, subject }) => {
      const told = say('CheckerSheet', 'until', { ends, day: day(range, 'last') });
      if (subject?.child === undefined) return told;
      const numbers = say('CheckerResult', 'child', { number: subject.child + 1 });
      return say('CheckerSheet', 'numbered', { told, numbers });
    }),
    ...(hasDays ? pauses : []).map(({ from, until }) =>
      say('CheckerWindow', 'pause', {
        from: formatDate(from, formats),
        until: formatDate(until, formats),
      }),
    ),
    ...(hasDays ? (result.amount?.steps ?? []) : []).map(({ from, yen }) =>
      say('CheckerAmount', 'step', {
        day: formatDayToKeep({ from, until: from }, formats),
        yen: yen ? formatYenRange(yen.min, yen.max, formats) : '',
      }),
    ),
    ...(labels.length > 0 ? [say('CheckerSheet', 'openAnswers', { answers: labels.join(' / ') })] : []),
    ...shown.map((condition) => {
      const told = say('CheckerSheet', why, {
        condition: conditionTold(id, condition.id, words.programmes, rules, say).text,
      });
      if (others.length === 0) return told;
      return say('CheckerSheet', 'numbered', {
        told,
        numbers: say('CheckerSheet', 'more', { count: others.length }),
      });
    }),
  ];
}

/** From when, for whom, and whether something else is open then. */
function laterLines(later: Later, isForSomebody: boolean, { messages, formats }: SheetWords): string[] {
  const say = speaker(messages, formats.intlTag);
  const open = later.verdict === 'unknown' ? [say('CheckerLater', 'unknown')] : [];
  const told = laterTold(later, formats, say);
  if (later.kind === 'after-birth') return [told, ...open];
  const nameOf = ({ adult, child }: Subject) =>
    child === undefined ? say('CheckerResult', adult) : say('CheckerResult', 'child', { number: child + 1 });
  return [
    isForSomebody ? say('CheckerSheet', 'numbered', { told, numbers: nameOf(later.subject) }) : told,
    ...open,
  ];
}
