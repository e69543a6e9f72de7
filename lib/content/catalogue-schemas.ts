import { z } from 'zod';
import { parseDateRange } from '../dates';
import { defaultLocale, locales } from '../i18n/locales';
import { ruleSchema } from '../rules/schema';
import { someSearched } from './words-schemas';

const id = z
  .string('Write a short name in lower case with hyphens, for example honjo-u29.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write a short name in lower case with hyphens, for example honjo-u29.');
const day = z.iso.date('Write a day as 2026-11-22.');
/** YAML reads a bare year as a number, so the text is made here. */
const ownDate = z.coerce
  .string()
  .refine(
    (text) => parseDateRange(text) !== undefined,
    'Write a day, a month or a year: 2023-04-01, 2023-04 or 2023.',
  );
const text = z.string('Write a text.').min(1, 'Write a text.');
const phone = z
  .string('Write the number in quotation marks with hyphens: "0495-25-1614".')
  .regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, 'Write the number with hyphens: 0495-25-1614.');
/** The same, or a short number of the whole country: 110, 189. */
const deskPhone = z
  .string('Write the number in quotation marks with hyphens: "0495-25-1614".')
  .regex(/^(0\d{1,4}-\d{1,4}-\d{3,4}|1\d\d)$/, 'Write the number with hyphens: 0495-25-1614.');

/** One text in the languages that have it, Japanese among them. */
const inLanguages = z
  .partialRecord(z.enum(locales), text)
  .refine((texts) => defaultLocale in texts, 'Write it in Japanese too, under ja.');

const wholeAddress = 'Write the whole address, beginning with https:// or http://.';

export const sourceSchema = z.strictObject({
  id,
  rank: z.enum(['strategy', 'official', 'third'], 'Write strategy, official or third.'),
  title: text,
  publisher: text,
  url: z.url(wholeAddress).regex(/^\S+$/, wholeAddress).optional(),
  /** Told instead of written: then it has no address. */
  heard: z.literal('telephone', 'Write telephone, or leave it out.').optional(),
  /** The day the source itself bears. */
  date: ownDate.optional(),
  read: day,
  note: text.optional(),
});
type WrittenSource = z.infer<typeof sourceSchema>;

/** A source as it is shown: what was told on the telephone is no page. */
export type Source = Omit<WrittenSource, 'rank'> & { readonly rank: WrittenSource['rank'] | 'heard' };

export const deskSchema = z.strictObject({
  id,
  phone: deskPhone.optional(),
  fax: phone.optional(),
  source: id,
  /** The source of which its note speaks: by another source the note no longer holds and is not shown. */
  noteBy: id.optional(),
  /** What to search for on a map to find it. */
  map: text.optional(),
});

/** `desks/<locale>.yaml`: what each desk is called, by its id, where it is, and what to know of it. */
const deskWords = z.strictObject({
  name: text,
  place: text.optional(),
  note: text.optional(),
  /** Where to ask as long as its number is not known; that it is not is said by the site. */
  withoutPhone: text.optional(),
  search: someSearched.optional(),
});
export const deskWordsSchema = z.strictObject({ desks: z.record(id, deskWords) });
/** The same as a language has come to write it: what it does not say in full is not there yet. */
export const deskWordsSoFarSchema = z
  .object({ desks: z.record(z.string(), deskWords.optional().catch(undefined)) })
  .catch({ desks: {} });

export const placeSchema = z.strictObject({
  code: id,
  prefecture: z.enum(
    ['tokyo', 'saitama', 'chiba', 'kanagawa', 'elsewhere'],
    'Write tokyo, saitama, chiba, kanagawa or elsewhere.',
  ),
  /** Sources by which the place is a neighbour, or 条件不利地域, or the latter against other sources. */
  neighbour: id.optional(),
  disadvantaged: id.optional(),
  disputed: id.optional(),
});

/** `places/<locale>.yaml`: what each place is called, by its code. */
export const placeWordsSchema = z.strictObject({ places: z.record(id, text) });
export const placeWordsSoFarSchema = z
  .object({ places: z.record(z.string(), text.optional().catch(undefined)) })
  .catch({ places: {} });

const shortNumber = z
  .string('Write the number in quotation marks: "119" or "#7119".')
  .regex(/^(1\d\d|#\d{4})$/, 'Write the number as 119 or #7119.');
/** `emergency/emergency.yaml`: whom to call when there is no time to read. */
export const emergencySchema = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        phone: shortNumber,
        /** The number for telephones from which the short one does not go through. */
        otherwise: phone.optional(),
        source: id,
      }),
    )
    .min(1),
  /** A note without a source says what was looked for and not found. */
  notes: z.array(z.strictObject({ source: id.optional() })),
  /** What to say on the telephone, in order. */
  say: z.strictObject({ source: id }),
});

/** `emergency/<locale>.yaml`: what each number is for, the notes in their order, and what to say. */
export const emergencyWordsSchema = z.strictObject({
  numbers: z.record(shortNumber, text),
  notes: z.array(text),
  say: z.array(text).min(1),
  /** Words by which the pages with these numbers are found before all others. */
  search: z.array(text).min(1).optional(),
});

/** `operator.yaml`: who runs the site and where mistakes go; empty while nobody does. */
export const operatorSchema = z
  .strictObject({
    name: inLanguages.optional(),
    office: inLanguages.optional(),
    phone: phone.optional(),
    email: z.email('Write an address as name@example.jp.').optional(),
  })
  .refine(
    ({ name, ...rest }) => name !== undefined || Object.keys(rest).length === 0,
    'Write also the name of those who run the site, or {} while nobody does.',
  );

export const sourcesSchema = z.array(sourceSchema, 'Write a list of sources.');
export const desksSchema = z.array(deskSchema, 'Write a list of desks.');
export const placesSchema = z.array(placeSchema, 'Write a list of places.');
export const programmeOrderSchema = z.array(id, 'Write a list of programme ids in the order shown.');

const wayOfReading = z.strictObject({ id, source: id }, 'Write { id: start-of-day, source: eco-home-age }.');
/** `shared-rules/rules.yaml`: rules that several programmes name, and ways of reading that several conditions vary in. */
export const sharedRulesSchema = z.strictObject({
  rules: z.record(id, ruleSchema, 'Write a name and a rule for each; {} when there are none.'),
  vary: z.record(id, z.array(wayOfReading).min(2, 'Write at least two ways of reading.')),
});

/** `open-data-ids.yaml`: the ten digits by which the open data knows a programme or service, by its id. */
export const openDataIdsSchema = z.record(
  id,
  z
    .string("Write ten digits in quotation marks: '1000000001'.")
    .regex(/^[1-9]\d{9}$/, "Write ten digits in quotation marks: '1000000001'."),
  "Write a line for each programme and service, for example relocation-grant: '1000000001'.",
);

/** `sure.yaml`: values that look wrong and are meant, each with its file, its place there, and why. */
export const sureSchema = z.array(
  z.strictObject({
    file: z
      .string('Write the file, for example content/desks/desks.yaml.')
      .regex(
        /^(content\/[\w./-]+\.yaml|messages\/[\w-]+\.json)$/,
        'Write the file, for example content/desks/desks.yaml.',
      ),
    at: text,
    value: z.string('Write the value in quotation marks, as it stands in the file.'),
    because: z.string('Write why this is meant.').min(1, 'Write why this is meant.'),
  }),
  'Write a list of what is meant although it looks wrong; [] when there is nothing.',
);

/** `missed-calls.yaml`: what nobody could be asked about, since the telephone was not answered on that day. */
export const missedCallsSchema = z.array(
  z.strictObject({ id, on: day }),
  'Write a list of calls that nobody answered; [] when there is none.',
);

const searched = text.min(2, 'Write at least two letters: one letter is found in too many words.');
/** `synonyms/<locale>.yaml`: groups of words that mean the same to somebody who searches. */
export const synonymsSchema = z.array(
  z.array(searched, 'Write words that mean the same: [a, b].').min(2, 'Write at least two words.'),
);
