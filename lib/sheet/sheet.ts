import { childrenOf } from '../facts/with-answer';
import { answerWords } from '../form/answer-words';
import { answerLines } from '../form/answer-lines';
import { choiceWords, questionLabel } from '../form/question-words';
import { outcomes, type Outcome } from '../result/result-groups';
import type { Catalogue } from '../rules';
import { deskItem } from './desk-item';
import type { SheetOutline } from './sheet-outline';
import { programmeLines } from './programme-lines';
import { speaker } from '../words/speaker';
import { listed } from './listed';
import type { SheetItem, SheetSection } from './section';
import type { SheetQuestion } from './to-ask';
import type { SheetWords } from './sheet-words';

/** Everything the sheet says in one language, as text that may carry furigana notation. Sections, items and numbers are the same in each. */
export function sheetSections(
  outline: SheetOutline,
  words: SheetWords,
  { programmes: rules }: Catalogue,
): SheetSection[] {
  const { programmes, messages, formats } = words;
  const say = speaker(messages, formats.intlTag);
  const none = say('CheckerResult', 'none');
  // Of what was not checked there is nothing to settle at the counter: it is left to the result.
  const judged = outcomes.filter((outcome) => outcome !== 'unchecked');
  const groups = judged.map((outcome) => ({
    id: outcome,
    title: say('VerdictMark', outcome),
    none,
    items: outline.programmes
      .filter((programme) => programme.outcome === outcome)
      .map((programme) => ({
        number: programme.number,
        mark: outcome,
        title: programmes[programme.id]?.title ?? '',
        lines: programmeLines(programme, outline, words, rules),
      })),
  }));
  return [
    { id: 'answers', title: say('CheckerSheet', 'answers'), none, items: answerItems(outline, words) },
    ...groups.filter(({ id, items }) => alwaysSaid.has(id) || items.length > 0),
    {
      id: 'papers',
      title: say('CheckerSheet', 'papers'),
      none: say('CheckerSheet', 'noPapers'),
      items: outline.papers.map((paper) => ({
        number: paper.number,
        title: say('CheckerSheet', 'numbered', {
          told: programmes[paper.of]?.papers[paper.id] ?? '',
          numbers: listed(paper.for, say),
        }),
        lines: [],
      })),
    },
    {
      id: 'desks',
      title: say('CheckerSheet', 'desks'),
      none,
      items: outline.desks.map((desk) => deskItem(desk, words)),
    },
    {
      id: 'confirm',
      title: say('CheckerSheet', 'confirm'),
      none,
      items: outline.toAsk.map((each) => ({
        number: each.number,
        title: questionText(each, words),
        lines: [],
      })),
    },
  ];
}

/** Said also where there is no programme of it. */
const alwaysSaid: ReadonlySet<Outcome> = new Set(['met', 'unknown', 'unmet']);

function answerItems({ topics, household, answers }: SheetOutline, words: SheetWords): SheetItem[] {
  const { questions, messages, formats } = words;
  const say = speaker(messages, formats.intlTag);
  const said = answerWords(say);
  const children = childrenOf(household);
  const chosen = topics.map((topic) => say('Topics', topic));
  return [
    {
      number: 'A1',
      title: say('CheckerSheet', 'asked', { title: say('CheckerReview', 'topics') }),
      lines: chosen.length > 0 ? chosen : [say('CheckerReview', 'noTopics')],
    },
    ...answers.map(({ number, question, answer }) => ({
      number,
      title: say('CheckerSheet', 'asked', { title: questionLabel(questions, question) }),
      lines: answerLines(
        question,
        answer,
        choiceWords(questions, question, household),
        said,
        formats,
        children,
      ),
    })),
  ];
}

function questionText(asked: SheetQuestion, { programmes, messages, formats }: SheetWords): string {
  const say = speaker(messages, formats.intlTag);
  const numbers = listed(asked.for, say);
  if (asked.kind !== 'confirm')
    return say('CheckerSheet', asked.kind === 'intake' ? 'askIntake' : 'askReading', { numbers });
  return say('CheckerSheet', 'numbered', {
    told: programmes[asked.programme]?.confirm[asked.id] ?? '',
    numbers,
  });
}
