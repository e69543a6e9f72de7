import * as z from 'zod/mini';
import type { PlainDate } from '../dates';
import { answerAt } from '../facts/exact';
import { isModest } from '../facts/input-size';
import { maxChildren } from '../facts/inputs';
import { keptHousehold } from '../facts/kept-household';
import { upgraded } from '../facts/version-1';
import { withAnswer } from '../questions/journey';
import { questionsFor } from '../questions/questions';
import type { Scope } from '../rules';
import { withFertility } from '../share/field-order';
import type { CheckerState } from './checker-state';
import { formSchemas } from '../form/form-schemas';
import { stepOf } from './fragment';
import { mostScenarios } from './scenarios';
import { readCalendar } from './saved-calendar';
import { savedVersion } from './saved-text';
import { asidePaths, withoutClashes, type Aside, type Told } from './save-answer';
import { wholeNumber } from '../facts/whole-number';

const savedAside = z.catch(z.looseObject({}), {});
const savedSchema = z.object({
  version: z.union([z.literal(1), z.literal(2), z.literal(savedVersion)]),
  topics: z.array(z.string()),
  household: z.unknown(),
  aside: savedAside,
  drafts: z.catch(z.looseObject({}), {}),
  isReviewed: z.catch(z.literal([true, false]), false),
  papers: z.catch(z.optional(z.array(z.string())), undefined),
  plans: z.catch(
    z.array(z.object({ household: z.unknown(), aside: savedAside, calendar: z.optional(z.unknown()) })),
    [],
  ),
  plan: z.catch(wholeNumber, 0),
  calendar: z.optional(z.unknown()),
});

/** Reads what was saved; undefined when it is not ours, too old or damaged. */
export function readSaved(text: string, day: PlainDate, topics: readonly Scope[]): CheckerState | undefined {
  const saved = savedSchema.safeParse(parsed(text));
  if (!saved.success) return undefined;
  const { household, aside, drafts, isReviewed, papers } = saved.data;
  const told = readTold({ household, aside }, day);
  if (!told) return undefined;
  const chosen = saved.data.version < savedVersion ? withFertility(saved.data.topics) : saved.data.topics;
  return {
    ...told,
    topics: topics.filter((topic) => chosen.includes(topic)),
    drafts: readDrafts(drafts),
    isReviewed,
    ...(papers && { papers }),
    ...calendarOf(saved.data),
    ...readPlans(saved.data, day),
  };
}

function readTold({ household, aside }: SavedTold, day: PlainDate): Told | undefined {
  const told = repaired(household, day);
  return told && { household: told.household, aside: { ...readAside(aside, day), ...told.aside } };
}

type SavedTold = Pick<z.infer<typeof savedSchema>, 'household' | 'aside'>;

/** All plans, or none where one of them can not be read: plans that others stood between would change their names. */
function readPlans({ plans, plan }: z.infer<typeof savedSchema>, day: PlainDate) {
  const read = plans.slice(0, mostScenarios).flatMap((saved) => {
    const told = readTold(saved, day);
    return told ? [{ ...told, ...calendarOf(saved) }] : [];
  });
  return read.length > 1 && read.length === plans.length && read[plan] ? { plans: read, plan } : {};
}

function calendarOf({ calendar: kept }: { readonly calendar?: unknown }) {
  const calendar = readCalendar(kept);
  return calendar && { calendar };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The household, of whatever version, when nothing in it is wrong but, at most, periods that no longer fit. */
function repaired(saved: unknown, day: PlainDate) {
  const { household: input } = upgraded(saved);
  const kept = keptHousehold(input, day);
  return kept && withoutClashes({ household: kept.household, aside: {} }, day);
}

function readAside(aside: Readonly<Record<string, unknown>>, day: PlainDate): Aside {
  return Object.fromEntries(
    asidePaths.flatMap((path) => {
      const spouse = path === 'spouse.periods' ? { spouse: {} } : {};
      const kept = keptHousehold(withAnswer(spouse, path, aside[path]), day);
      const value = kept?.clashes.length === 0 ? answerAt(kept.household, path) : undefined;
      return value === undefined ? [] : [[path, value]];
    }),
  );
}

/** Forms as those of their questions are today; what belongs to no question is left out. */
function readDrafts(drafts: Readonly<Record<string, unknown>>): CheckerState['drafts'] {
  const types = new Map(questionsFor(maxChildren).map(({ address, form }) => [address, form.type]));
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([address, draft]) => {
      const type = types.get(address) ?? (stepOf(address, []).page === 'topics' ? 'choices' : undefined);
      const read = type && isModest(draft) ? formSchemas[type].safeParse(draft) : undefined;
      return read?.success ? [[address, read.data]] : [];
    }),
  );
}
