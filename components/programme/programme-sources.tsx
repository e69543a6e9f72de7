import { sourcesOfEmergency } from '../site/emergency-box';
import { SourceList } from '../site/source-list';
import type { PageFacts, ProgrammeFacts, ServiceFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { FreshnessNote } from '../site/freshness-note';
import { Section } from './section';

interface Props {
  facts: PageFacts;
  /** The ids of the sources, in any order and as often as they are named. */
  named: readonly string[];
}

/** Every source the page names, the strongest first, and when the page was compared with them. */
export function ProgrammeSources({ facts, named }: Props) {
  const ranks = ['strategy', 'official', 'heard', 'third'];
  const sources = [...new Set([...named, ...facts.desks.map(({ source }) => source)])]
    .map((id) => sourceOf(facts, id))
    .sort((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank));
  return (
    <Section name="sources">
      <FreshnessNote freshness={facts.freshness} locale={facts.locale} />
      <SourceList locale={facts.locale} sources={sources} showsRank />
    </Section>
  );
}

/** The sources that a service names. */
export function sourcesOfService({ service, emergency }: ServiceFacts): string[] {
  const { openTo, availability, figures, papers, notes } = service;
  const named = [openTo, ...availability, ...Object.values(figures), ...papers, ...notes];
  return [...named.map(({ source }) => source), ...(emergency ? sourcesOfEmergency(emergency) : [])];
}

/** The sources that a programme names. */
export function sourcesOfProgramme({ programme }: ProgrammeFacts): string[] {
  const { availability, conditions, versions, amount, window, papers, confirm, notes } = programme;
  const tests = [
    ...conditions,
    ...versions.flatMap((version) => version.conditions),
    ...(amount?.parts ?? []),
  ];
  return [
    ...tests.flatMap(({ source, readings = [] }) => [source, ...readings.map((reading) => reading.source)]),
    ...[...availability, ...papers, ...confirm, ...notes].map(({ source }) => source),
    ...(window?.readings ?? []).map(({ source }) => source),
    ...(window?.intake ? [window.intake.source] : []),
  ];
}
