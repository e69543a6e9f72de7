import type { Figure, Rule } from '../rules';
import { figureNumber, operators, type Figures, type Operator } from '../rules';
import type { PictureWords } from './picture-words';

/** One fact held against something, as a rule writes it. */
export type ComparedFact = Extract<Rule, { fact: string }>;
type Day = Pick<ComparedFact, 'fact' | 'of' | 'with' | 'plus' | 'minus'>;

/** What one comparison of a rule asks for: 家を登記する日の年齢：40以下. */
export function testTold(rule: ComparedFact, figures: Figures, words: PictureWords): string {
  const operator = operators.find((each) => rule[each] !== undefined);
  if (!operator) throw new Error(`${rule.fact} is compared with nothing`);
  const what = comparedDay(rule, figures, words);
  const { say } = words;
  const [key, than] = comparisonOf(rule, operator, figures, words);
  return say('RulePicture', key, { what, than });
}

type Key = 'above' | 'atLeast' | 'atMost' | 'below' | 'is' | 'onOrAfter' | 'onOrBefore';

function comparisonOf(
  rule: ComparedFact,
  operator: Operator,
  figures: Figures,
  words: PictureWords,
): [key: Key, than: string] {
  const { answerName } = words;
  switch (operator) {
    case 'is':
      return ['is', answerTold(rule, words)];
    case 'includes':
      return ['is', answerName(rule.fact, rule.includes ?? '')];
    case 'oneOf':
      return ['is', (rule.oneOf ?? []).map((code) => answerName(rule.fact, code)).join(' / ')];
    case 'onOrBefore':
    case 'onOrAfter':
      return [operator, dayOperandTold(rule[operator] ?? '', figures, words)];
    default:
      return [operator, numberTold(rule[operator] ?? '', figures, words)];
  }
}

function answerTold({ fact, is }: ComparedFact, { say, answerName }: PictureWords): string {
  if (typeof is === 'string') return answerName(fact, is);
  return say('CheckerAnswers', is ? 'yes' : 'no');
}

function dayOperandTold(operand: string | Day, figures: Figures, words: PictureWords): string {
  return typeof operand === 'string'
    ? figureTold(operand, figures, words)
    : withinSentence(comparedDay(operand, figures, words));
}

/** A name that begins a line of its own, as it reads behind other words. */
function withinSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A figure, or one with another added or taken off: 10 + 1. */
function numberTold(
  operand: string | { figure: string; plus?: string | undefined; minus?: string | undefined },
  figures: Figures,
  words: PictureWords,
): string {
  if (typeof operand === 'string') return figureTold(operand, figures, words);
  const told = (name: string) => figureTold(name, figures, words);
  return [
    told(operand.figure),
    ...(operand.plus ? [`+ ${told(operand.plus)}`] : []),
    ...(operand.minus ? [`− ${told(operand.minus)}`] : []),
  ].join(' ');
}

/** A fact with whose it is, moved by a figure where the rule moves it: 転入した日の1年後. */
export function comparedDay(
  { fact, of, with: handed = {}, plus, minus }: Day,
  figures: Figures,
  words: PictureWords,
): string {
  const { say, factName } = words;
  const numbers = Object.entries(handed).map(([name, figure]) => [name, figureNumber(figures, figure)]);
  const what = factName(fact, Object.fromEntries(numbers));
  const whose = of ? say('RulePicture', of, { what }) : what;
  const moved = plus ?? minus;
  if (moved === undefined) return whose;
  return say('RulePicture', lengthKey(figures[moved], plus !== undefined), {
    day: whose,
    count: figureNumber(figures, moved),
  });
}

function lengthKey(figure: Figure | undefined, isAfter: boolean) {
  switch (figure?.unit) {
    case 'years':
      return isAfter ? 'yearsAfter' : 'yearsBefore';
    case 'months':
      return isAfter ? 'monthsAfter' : 'monthsBefore';
    case 'days':
      return isAfter ? 'daysAfter' : 'daysBefore';
    default:
      throw new Error('a day is moved by years, months or days');
  }
}

function figureTold(name: string, figures: Figures, words: PictureWords): string {
  const figure = figures[name];
  if (!figure) throw new Error(`no figure is called ${name}`);
  return words.figure(figure);
}
