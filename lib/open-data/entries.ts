import { sourcesOf } from '../result/programme-sources';
import { addYears, fiscalYearOf, fiscalYearStart, plainDate, type PlainDate } from '../dates';
import { defaultLocale } from '../i18n/locales';
import { formatDate, formatMonthDay } from '../i18n/format';
import { formatsIn } from '../i18n/languages';
import {
  availabilityOn,
  intakeOf,
  serviceAvailabilityOn,
  stepsIn,
  successorOn,
  type Programme,
  type Service,
} from '../rules';
import { availabilityDated } from '../words/availability-dated';
import type { ConditionWords, Desk, ProgrammeWords, ServiceWords, Source } from '../words/content-words';
import type { Say, SentencesOf } from '../words/speaker';
import type { RecordEntry, EntryCondition, Reference } from './record-entry';
import { maxYenOf } from './max-yen';
import { subjectOf } from './subject-of';

/** The sentences that entries are written with. */
export type EntrySentences = SentencesOf<
  | 'Alternatives'
  | 'AssessCommand'
  | 'AvailabilityLabel'
  | 'AvailabilityLegend'
  | 'IntakeYear'
  | 'OpenDataSets'
>;

/** What all entries share: where they are looked up, for which day they are written, and in which sentences. */
export type Surroundings = {
  readonly day: PlainDate;
  /** The address of the site without the last slash; undefined while nobody has told it. */
  readonly origin: string | undefined;
  readonly numbers: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly desks: Readonly<Record<string, Desk>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly keywords: (id: string) => readonly string[];
  /** A Japanese sentence of messages/ja.json by namespace and key, filled in. */
  readonly say: Say<EntrySentences>;
};

/** A programme as the column sets see it. */
export function programmeEntry(
  programme: Programme,
  words: ProgrammeWords,
  around: Surroundings,
): RecordEntry {
  const { conditions, versions, window, confirm, buildsOn, figures } = programme;
  const intake = window?.intake && intakeOf(window.intake, figures);
  const current = [...conditions, ...(versions.at(-1)?.conditions ?? [])];
  const papers = programme.papers.map(({ id }) => words.papers[id] ?? '');
  const successor = successorOn(programme, around.day);
  return {
    ...sharedEntry(programme, words, papers, around),
    conditions: current.map((condition): EntryCondition => ({
      text: inOneLine(words.conditions[condition.id], around),
      about: subjectOf(condition),
    })),
    intake: intake
      ? around.say('IntakeYear', 'sentence', {
          opens: formatMonthDay(intake.opens, formatsIn(defaultLocale)),
          closes: formatMonthDay(intake.closes, formatsIn(defaultLocale)),
        })
      : '',
    ...applicationDays(programme, around.day),
    maxYen: maxYenOf(programme, around.sources, around.day),
    mayRunOut: confirm.some(({ id }) => id === 'budget'),
    related: [successor, buildsOn].flatMap((id) => (id ? referenceTo(id, around) : [])),
  };
}

/** A condition with the ways to meet it in brackets. */
function inOneLine(words: ConditionWords | undefined, { say }: Surroundings): string {
  if (!words) return '';
  const { text, oneOf } = words;
  return oneOf ? `${text}（${say('Alternatives', 'title')}${oneOf.join('／')}）` : text;
}

/** A service as the column sets see it. */
export function serviceEntry(service: Service, words: ServiceWords, around: Surroundings): RecordEntry {
  const papers = service.papers.map(({ id }) => words.papers[id] ?? '');
  return {
    ...sharedEntry(service, words, papers, around),
    conditions: [{ text: words.openTo, about: 'person' }],
    intake: '',
    applyFrom: undefined,
    applyUntil: undefined,
    maxYen: undefined,
    mayRunOut: false,
    related: [],
  };
}

function sharedEntry(
  item: Programme | Service,
  words: ProgrammeWords | ServiceWords,
  papers: readonly string[],
  around: Surroundings,
) {
  const { id, topics, audiences, kind, checked } = item;
  const desks = item.desks.flatMap((desk) => around.desks[desk] ?? []);
  return {
    id,
    number: around.numbers[id] ?? '',
    title: words.title,
    summary: words.summary,
    benefit: words.benefit,
    steps: stepsIn(words.steps, item, serviceAvailabilityOn(item, around.day).state),
    papers,
    more: around.say('OpenDataSets', 'more'),
    ...{ topics, audiences, kind, checked, desks },
    keywords: around.keywords(id),
    availability: availabilityText(item, around),
    references: referencesOf(item, around),
    contact: desks.map((desk) => contactLine(desk, around)).join(' '),
    url: pageOf(id, around),
  };
}

function availabilityText(item: Programme | Service, { day, say }: Surroundings): string {
  const availability = serviceAvailabilityOn(item, day);
  const { state, ends } = availability;
  const formats = formatsIn(defaultLocale);
  const dated = availabilityDated(availability, formats, (key, values) =>
    say('AvailabilityLabel', key, values),
  );
  if (dated === undefined) return say('AvailabilityLegend', state);
  const line = say('AssessCommand', 'availability', { state: say('AvailabilityLabel', state), dated });
  const announced = ends ? ` ${say('AvailabilityLabel', 'ends', { day: formatDate(ends, formats) })}` : '';
  return `${line} ${say('AvailabilityLegend', state)}${announced}`;
}

/** The first and the last day of the fiscal year's intake, where a dated word of the city covers the day. */
function applicationDays(
  programme: Programme,
  day: PlainDate,
): Pick<RecordEntry, 'applyFrom' | 'applyUntil'> {
  const { window, figures } = programme;
  const intake = window?.intake && intakeOf(window.intake, figures);
  const { state, until } = availabilityOn(programme, day);
  const isKnown = ['open', 'upcoming', 'closed-for-now'].includes(state);
  if (!intake || !isKnown) return { applyFrom: undefined, applyUntil: undefined };
  const start = fiscalYearStart(fiscalYearOf(day));
  const inFiscalYear = (monthDay: string) => {
    const found = plainDate(`${start.slice(0, 4)}-${monthDay}`);
    return found < start ? addYears(found, 1) : found;
  };
  const closes = inFiscalYear(intake.closes);
  return {
    applyFrom: inFiscalYear(intake.opens),
    applyUntil: until && until < closes ? until : closes,
  };
}

function referencesOf(item: Programme | Service, { sources }: Surroundings): Reference[] {
  return sourcesOf(item).flatMap((id) => {
    const { rank, title, url } = sources[id] ?? {};
    return rank === 'official' && title && url ? [{ title, url }] : [];
  });
}

function referenceTo(id: string, around: Surroundings): Reference[] {
  const url = pageOf(id, around);
  return url ? [{ title: around.titles[id] ?? id, url }] : [];
}

const pageOf = (id: string, { origin }: Surroundings): string | undefined =>
  origin === undefined ? undefined : `${origin}/ja/programmes/${id}/`;

function contactLine({ name, phone, note }: Desk, { say }: Surroundings): string {
  const line = phone
    ? say('AssessCommand', 'desk', { name, phone })
    : say('AssessCommand', 'deskWithoutPhone', { name });
  return note ? `${line} ${note}` : line;
}
