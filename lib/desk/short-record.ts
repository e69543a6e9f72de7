import type { CheckerData } from '../checker-data';
import { questionLabel } from '../form/question-words';
import { formatList, formatYenRange } from '../i18n/format';
import { withoutRuby } from '../i18n/ruby';
import { resultGroups } from '../result/result-groups';
import type { ProgrammeResult } from '../rules';
import { recordHead, wasJudged, type Consultation, type SayRecord } from './consultation-record';

/** A visit on a few lines: the day, the topics, what came out how and for which sum, and what was not asked yet. No answer stands in it. */
export function shortRecord(consultation: Consultation, data: CheckerData, say: SayRecord): string {
  const { topics, journey, assessed } = consultation;
  const named = (id: string, result: ProgrammeResult | undefined) => {
    const title = data.programmes[id]?.title ?? id;
    const yen = result && result.availability.state !== 'ended' ? result.amount?.yen : undefined;
    return yen && yen.max > 0 ? `${title}（${formatYenRange(yen.min, yen.max, data.formats)}）` : title;
  };
  const groups = resultGroups(assessed, journey.checked, data.catalogue).flatMap(
    ({ outcome, programmes }) => {
      const judged = programmes.filter(({ result }) => outcome !== 'unchecked' && wasJudged(result, topics));
      const names = judged.map(({ id, result }) => named(id, result));
      return names.length > 0 ? [`・${say('VerdictMark', outcome)}：${formatList(names, data.formats)}`] : [];
    },
  );
  const open = journey.open.map((question) => questionLabel(data.questions, question));
  return [
    ...recordHead(consultation, data, say),
    ...groups,
    ...(open.length > 0 ? [`${say('DeskRecord', 'open')}${formatList(open, data.formats)}`] : []),
    say('DeskRecord', 'decides'),
  ]
    .map(withoutRuby)
    .join('\n');
}
