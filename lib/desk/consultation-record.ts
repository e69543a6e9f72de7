import { assessEachAhead, type Assessed } from '../result/assess-each';
import { answerWords } from '../form/answer-words';
import { answerLines } from '../form/answer-lines';
import { choiceWords, questionLabel } from '../form/question-words';
import { isJudged, resultGroups } from '../result/result-groups';
import type { CheckerData } from '../checker-data';
import type { PlainDate } from '../dates';
import { answerAt } from '../facts/exact';
import { formatDate, formatList } from '../i18n/format';
import { withoutRuby } from '../i18n/ruby';
import { childrenOf, journey, type Answers, type Journey } from '../questions/journey';
import { assessmentText } from '../report/assessment-text';
import type { ReportSentences, ReportWords } from '../report/report-words';
import type { ProgrammeResult, Scope } from '../rules';
import { speaker, type Say } from '../words/speaker';
import type { DeskSentences } from './desk-words';

export type Consultation = {
  readonly day: PlainDate;
  readonly topics: readonly Scope[];
  readonly journey: Journey;
  readonly assessed: readonly Assessed[];
};

/** A visit with these answers: only those that apply are judged, as on the page. */
export function consultationOf(
  { topics, household }: Answers,
  day: PlainDate,
  catalogue: CheckerData['catalogue'],
): Consultation {
  const way = journey({ topics, household }, day, catalogue);
  return { day, topics, journey: way, assessed: assessEachAhead(way.household, day, catalogue) };
}

/** What a record is written with: its own headings, and the sentences of a report. */
export type SayRecord = Say<DeskSentences & ReportSentences>;

/** A visit as plain lines for the file of consultations: the day, the answers, what is open, and what each programme comes to. No name stands in it. */
export function consultationRecord(
  { day, topics, journey, assessed }: Consultation,
  data: CheckerData,
  say: SayRecord,
): string {
  const groups = resultGroups(assessed, journey.checked, data.catalogue);
  const those = (isWanted: boolean) =>
    groups.flatMap(({ outcome, programmes }) =>
      programmes.filter(({ result }) => isWanted === (outcome !== 'unchecked' && wasJudged(result, topics))),
    );
  const [checked, unchecked] = [those(true), those(false)];
  // What is still open is said once, not with every programme.
  const results = checked.flatMap(({ result }) => (result ? [{ ...result, ask: [] }] : []));
  const later = new Map(checked.flatMap((each) => (each.later ? [[each.id, each.later] as const] : [])));
  const titlesOf = (programmes: readonly Assessed[]) =>
    programmes.map(({ id }) => data.programmes[id]?.title ?? id);
  const sections = [
    recordHead({ day, topics }, data, say),
    listed(say('DeskRecord', 'answers'), answersOf(journey, data)),
    listed(
      say('DeskRecord', 'open'),
      journey.open.map((question) => questionLabel(data.questions, question)),
    ),
    assessmentText(
      { on: day, household: journey.household, results, later, holidays: data.catalogue.holidays },
      reportWords(data, say),
    ),
    listed(say('CheckerResult', 'failed'), titlesOf(checked.filter(({ result }) => !result))),
    listed(say('DeskRecord', 'unchecked'), titlesOf(unchecked)),
    [say('DeskRecord', 'decides')],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(withoutRuby).join('\n'))
    .join('\n\n');
}

/** What every record begins with: the day and the topics. */
export function recordHead(
  { day, topics }: Pick<Consultation, 'day' | 'topics'>,
  { formats }: CheckerData,
  say: SayRecord,
): string[] {
  return [
    say('DeskRecord', 'title'),
    `${say('DeskRecord', 'day')}${formatDate(day, formats)}`,
    `${say('DeskRecord', 'topics')}${formatList(
      topics.map((topic) => say('Topics', topic)),
      formats,
    )}`,
  ];
}

/** Whether a programme belongs to the topics of the visit, or could not be judged. */
export const wasJudged = (result: ProgrammeResult | undefined, topics: readonly Scope[]): boolean =>
  !result || isJudged(result, topics);

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `・${line}`)];
}

function answersOf({ asked, household }: Journey, { questions, messages, formats }: CheckerData): string[] {
  const shared = answerWords(speaker(messages, formats.intlTag));
  const children = childrenOf(household);
  return asked.map((question) => {
    const answer = answerAt(household, question.path);
    const choices = choiceWords(questions, question, household);
    const lines = answerLines(question, answer, choices, shared, formats, children);
    return `${questionLabel(questions, question)}：${lines.join('／')}`;
  });
}

function reportWords({ formats, programmes, catalogue, desks }: CheckerData, say: SayRecord): ReportWords {
  const rules = Object.fromEntries(catalogue.programmes.map((programme) => [programme.id, programme]));
  return {
    formats,
    say,
    programmes,
    // A record is about one household; these are for everybody.
    services: [],
    rules,
    desks,
    question: (path) => path,
  };
}
