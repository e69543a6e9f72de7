import { sourcesOf } from '../result/programme-sources';
import type { PlainDate } from '../dates';
import {
  figureDay,
  figureNumber,
  freshnessOn,
  intakeOf,
  serviceAvailabilityOn,
  type Amount,
  type Condition,
  type Programme,
  type Service,
} from '../rules';
import { beneficiaries, categories, counterparts, serviceKinds, unclassified } from './national-codes';
import { figuresOf, highestOn, holdingOn } from './figures-of';
import type { CatalogueFile } from './schemas';

type ProgrammeRecord = CatalogueFile['programmes'][number];
type ServiceRecord = CatalogueFile['services'][number];
/** What stands in other files of the content. */
type Own<T extends ProgrammeRecord | ServiceRecord> = Pick<T, 'number' | 'keywords' | 'words'>;

/** A programme as the catalogue has it: everything but its rules. */
export function programmeRecord(
  programme: Programme,
  own: Own<ProgrammeRecord>,
  day: PlainDate,
): ProgrammeRecord {
  const { conditions, versions, amount, window, gates, decidedBy, onlyInWords, figures, rounds, ...rest } =
    programme;
  return {
    ...rest,
    figures,
    ...sharedRecord(programme, day),
    ...own,
    conditions: conditions.map(conditionRecord),
    versions: versions.map(({ from, until, ...version }) => ({
      ...version,
      ...(from !== undefined && { from: figureDay(figures, from) }),
      ...(until !== undefined && { until: figureDay(figures, until) }),
      conditions: version.conditions.map(conditionRecord),
    })),
    ...(amount && { amount: amountRecord(amount, programme, day) }),
    ...(window && {
      window: {
        ...window,
        readings: window.readings.map(named),
        ...(window.intake && { intake: intakeOf(window.intake, figures) }),
      },
    }),
  };
}

/** A service as the catalogue has it. */
export function serviceRecord(service: Service, own: Own<ServiceRecord>, day: PlainDate): ServiceRecord {
  return { ...service, ...sharedRecord(service, day), ...own };
}

function sharedRecord(item: Programme | Service, day: PlainDate) {
  const { id, topics, audiences, kind } = item;
  return {
    page: `/programmes/${id}/`,
    tags: {
      category: orUnclassified(counterparts(categories, topics, 'codes')),
      target: orUnclassified(counterparts(beneficiaries, audiences, 'codes')),
      contents: [serviceKinds[kind].code],
    },
    today: { ...serviceAvailabilityOn(item, day), recheckIsDue: freshnessOn(item, day).isDue },
    sources: sourcesOf(item),
  };
}

/** What an amount comes to on a day; `figures` says what it was before and will be. */
function amountRecord({ parts, ceiling, ...rest }: Amount, { figures }: Programme, day: PlainDate) {
  return {
    ...rest,
    ...(ceiling !== undefined && { ceiling: highestOn(ceiling, figures, day) }),
    parts: parts.map((part) => {
      const all = holdingOn(figuresOf(part), figures, day).map((name) => figureNumber(figures, name));
      const { upTo } = part;
      return {
        ...named(part),
        ...(upTo !== undefined && { upTo }),
        ...(all.length > 0 && { yen: { min: Math.min(...all), max: Math.max(...all) } }),
      };
    }),
  };
}

function conditionRecord({ id, source, readings }: Condition) {
  return { id, source, ...(readings && { readings: readings.map(named) }) };
}

const named = ({ id, source }: { id: string; source: string }) => ({ id, source });

const orUnclassified = (codes: string[]): string[] => (codes.length > 0 ? codes : [unclassified]);
