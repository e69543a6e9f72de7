import { childrenWithSelf } from '../facts/children-with-self';
import { fields } from '../facts/fields';
import type { Input, SectionId } from '../facts/inputs';
import type { Path } from '../facts/household';

/** How a question is answered: like a single input, or by one of the forms for people and periods. */
export type Form =
  | Input
  | { readonly type: 'spouse' }
  | { readonly type: 'children' }
  | { readonly type: 'children-with-self' }
  | { readonly type: 'periods' };

/** One question as it is authored; its id names its words and, with the person in front, its address. */
export type Template = {
  readonly id: string;
  readonly about: 'household' | 'self' | 'spouse' | 'child';
  readonly field: string;
  readonly form: Form;
  readonly section: SectionId;
  /** The place of the question that is put before it or in its stead: what was answered to this one without that counts all the same. */
  readonly after?: Path;
  /** The place of a question of which an answer may settle this one: of both that one is put first. */
  readonly settledBy?: Path;
};

/** One question put to somebody: `child-2-care` at `children.1.care`. `child` counts from 0. */
export type Question = Template & { readonly address: string; readonly path: Path; readonly child?: number };

/** Every question in the order in which they are asked: what decides most comes first. */
export const templates: readonly Template[] = [
  self('residence'),
  household('homePurchase'),
  household('registrationDate'),
  // Who is not pregnant need not tell the day of a move that only matters for a pregnancy; who is, nothing of a newborn child.
  household('pregnancy'),
  // One tap may spare the days on which both parents came.
  household('motherLivedHereAtBirth'),
  self('moveInDate'),
  self('birthDate'),
  // Whoever moves alone is asked about nobody else.
  household('movesWith'),
  household('fertilityCare'),
  household('children'),
  childrenLivingWithSelf(),
  child('residence'),
  self('periods'),
  household('intendedStay'),
  self('residenceStatus'),
  self('workRoutes'),
  self('relatedPersonConfirmed'),
  self('teleworkByOwnWill'),
  self('teleworkOverHalf'),
  self('jobIsPermanent'),
  self('hireDate'),
  self('jobAppliedAfterPosting'),
  self('employerIsRelative'),
  self('startupGrantDate'),
  { ...household('spouse'), settledBy: 'movesWith' },
  spouse('livesWithSelf'),
  spouse('residence'),
  spouse('birthDate'),
  child('moveInDate'),
  spouse('moveInDate'),
  household('movesBeforeBirth'),
  self('noticeDate'),
  spouse('noticeDate'),
  self('student'),
  self('dwelling'),
  household('someoneEmployed'),
  household('firstHome'),
  spouse('periods'),
  spouse('workRoutes'),
  spouse('relatedPersonConfirmed'),
  spouse('teleworkByOwnWill'),
  spouse('teleworkOverHalf'),
  spouse('jobIsPermanent'),
  spouse('hireDate'),
  spouse('jobAppliedAfterPosting'),
  spouse('employerIsRelative'),
  spouse('startupGrantDate'),
  spouse('residenceStatus'),
  spouse('student'),
  spouse('dwelling'),
  self('livedInCityYearBefore'),
  spouse('livedInCityYearBefore'),
  household('settlesByYearEnd'),
  household('receivedHomeGrant'),
  household('worksInCity'),
  child('care'),
  household('careReasons'),
  household('incomeBelowThreshold'),
  // A visit long ago settles it for every income.
  household('firstVisitDate'),
  household('taxExempt'),
  household('checkupElsewhere'),
  household('checkupDate'),
  { ...household('ageAtTests'), after: 'fertilityCare' },
  household('marriageRegistered'),
  { ...household('fertilityTreatments'), after: 'fertilityCare' },
  household('treatmentEndDate'),
  household('treatedRegisteredSince'),
  household('publicInsurance'),
  household('donorOrSurrogate'),
  { ...household('costOutsideInsurance'), after: 'fertilityCare' },
  household('fertilityGrantYears'),
  { ...household('fertilityGrantThisYear'), after: 'fertilityGrantYears' },
  household('noticeFiled'),
  household('cityTaxPaid'),
  household('parentInCity'),
  household('shinkansenCommute'),
];

/** The questions as they are put to this household: those about children once for each child. The same ones for as many children. */
export function questionsFor(childCount: number): readonly Question[] {
  const known = questionsByCount.get(childCount);
  if (known) return known;
  const questions = templates.flatMap((template) => questionsFrom(template, childCount));
  questionsByCount.set(childCount, questions);
  return questions;
}

const questionsByCount = new Map<number, readonly Question[]>();

function questionsFrom(template: Template, childCount: number): Question[] {
  if (template.about === 'household') return [{ ...template, address: template.id, path: template.field }];
  if (template.about !== 'child')
    return [{ ...template, address: addressOf(template), path: `${template.about}.${template.field}` }];
  return Array.from({ length: childCount }, (_, index) => ({
    ...template,
    child: index,
    address: `child-${index + 1}-${template.id}`,
    path: `children.${index}.${template.field}`,
  }));
}

const addressOf = ({ about, id }: Template): string => (about === 'spouse' ? `spouse-${id}` : id);

function household(field: Exclude<keyof typeof fields.household, 'self'>): Template {
  return template('household', field, fields.household[field]);
}

function self(field: keyof typeof fields.adult): Template {
  return template('self', field, fields.adult[field]);
}

function spouse(field: keyof typeof fields.adult): Template {
  return template('spouse', field, fields.adult[field]);
}

/** Of all children at once; the answer is kept with each of them. */
function childrenLivingWithSelf(): Template {
  return {
    id: 'lives-with',
    about: 'household',
    field: childrenWithSelf,
    form: { type: 'children-with-self' },
    section: 'family',
  };
}

/** A birth date is asked along with the list of children, and who lives with whom of all at once. */
function child(field: Exclude<keyof typeof fields.child, 'birthDate' | 'livesWithSelf'>): Template {
  return template('child', field, fields.child[field]);
}

function template(
  about: Template['about'],
  field: string,
  row: Form & { readonly section: SectionId },
): Template {
  return { id: kebab(field), about, field, form: row, section: row.section };
}

function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
