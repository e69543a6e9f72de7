import type { LocaleFormats } from '../i18n/language';
import type { FactName } from '../law/facts';
import type { Figure } from '../rules';
import type { ConditionWords, Source } from '../words/content-words';
import type { Say, SentencesOf } from '../words/speaker';

/** Whose sentences a picture of a rule says. */
export const pictureNamespaces = [
  'CheckerAnswers',
  'CheckerReasons',
  'Readings',
  'RulePicture',
  'SourceMark',
  'SourceRank',
] as const;

/** What the picture of one programme's rule is said with, in one language. */
export interface PictureWords {
  readonly say: Say<SentencesOf<(typeof pictureNamespaces)[number]>>;
  readonly formats: LocaleFormats;
  readonly title: string;
  /** The title of the programme that this one builds on. */
  readonly base: string | undefined;
  readonly conditions: Readonly<Record<string, ConditionWords>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** What a fact is called; those that are reckoned with figures name them. */
  readonly factName: (fact: FactName, figures: Readonly<Record<string, number>>) => string;
  /** What an answer is called that rules name by a code. */
  readonly answerName: (fact: FactName, code: string) => string;
  readonly figure: (figure: Figure) => string;
}
