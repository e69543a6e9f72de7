import { AmountSection } from './amount';
import { Conditions } from './conditions';
import { Desks } from './desks';
import type { ProgrammeFacts } from './page-facts';
import { FactsColumn } from './facts-column';
import { HowToApply } from './how-to-apply';
import { ProgrammeHead } from './programme-head';
import { RelatedProgrammes } from './related-programmes';
import { SourcedList } from './sourced-list';
import { ProgrammeSources, sourcesOfProgramme } from './programme-sources';
import { StrategyMeasures } from './strategy-measures';
import { WhenToApply } from './when-to-apply';

/** One programme from its name to its sources: readable without a script, printable, nothing left out. */
export function ProgrammePage({ facts }: { facts: ProgrammeFacts }) {
  const { programme, words } = facts;
  return (
    <article className="wrap programme pt-6">
      <ProgrammeHead facts={facts} />
      <FactsColumn facts={facts} topics={programme.topics} />
      <div className="space-y-10">
        <AmountSection facts={facts} />
        <Conditions facts={facts} />
        <WhenToApply facts={facts} />
        <SourcedList facts={facts} section="papers" items={programme.papers} texts={words.papers} />
        <HowToApply facts={facts} />
        <Desks facts={facts} />
        <SourcedList facts={facts} section="confirm" items={programme.confirm} texts={words.confirm} />
        <SourcedList facts={facts} section="notes" items={programme.notes} texts={words.notes} />
        <ProgrammeSources facts={facts} named={sourcesOfProgramme(facts)} />
        <RelatedProgrammes facts={facts} />
        <StrategyMeasures facts={facts} />
      </div>
    </article>
  );
}
