import { SourceList } from '../source-list';
import { useWords } from '../use-words';
import { formatDate } from '@/lib/i18n/format';
import { plainDate } from '@/lib/dates';
import { sourceOf, type ProgrammeFacts } from './facts';
import { Section } from './section';

/** Every source the page names, the strongest first, and the day the page was compared with them. */
export function ProgrammeSources({ facts }: { facts: ProgrammeFacts }) {
  const words = useWords('ProgrammeSources');
  const checked = formatDate(plainDate(facts.programme.checked), facts.locale);
  return (
    <Section name="sources">
      <p>{words('checked', { date: checked })}</p>
      <SourceList locale={facts.locale} sources={sourcesOf(facts)} showsRank />
    </Section>
  );
}

function sourcesOf(facts: ProgrammeFacts) {
  const { availability, conditions, versions, amount, window, papers, confirm, notes } = facts.programme;
  const tests = [
    ...conditions,
    ...versions.flatMap((version) => version.conditions),
    ...(amount?.parts ?? []),
  ];
  const named = [
    ...tests.flatMap(({ source, readings = [] }) => [source, ...readings.map((reading) => reading.source)]),
    ...[...availability, ...papers, ...confirm, ...notes, ...facts.desks].map(({ source }) => source),
    ...(window?.readings ?? []).map(({ source }) => source),
    ...(window?.intake ? [window.intake.source] : []),
  ];
  const ranks = ['strategy', 'official', 'third'];
  return [...new Set(named)]
    .map((id) => sourceOf(facts, id))
    .sort((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank));
}
