import { defaultLocale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from '../check/content-file';
import type { Fault } from '../check/fault';
import { speaksOfState } from '../check/state-words';
import { fieldsOf, itemsOf, valueAt } from '../check/values';
import { doubtAt } from './doubt';

type Marked = { readonly path: ContentPath; readonly state: string; readonly text: string };

/** Sentences bound to a state of which their Japanese words do not speak, or to one that no dated word brings. */
export function whileDoubts(words: ContentFile, rule: ContentFile): Fault[] {
  const { availability, window } = fieldsOf(rule.data);
  const states = new Set(itemsOf(availability).map((entry) => fieldsOf(entry).state));
  // An intake closes and opens again without a word on it.
  const intake = fieldsOf(window).intake === undefined ? [] : ['open', 'upcoming', 'closed-for-now'];
  const isNear = (state: string) => state === 'unconfirmed' || states.has(state) || intake.includes(state);
  return markedIn(words, rule).flatMap(({ path, state, text }) => {
    const spoken = spokenOf(text);
    if (spoken !== undefined && spoken !== state) {
      const message = say('Write {spoken} as while, or correct the words: they speak of that state.', {
        spoken,
      });
      return [doubtAt(rule, path, message)];
    }
    if (isNear(state)) return [];
    const message = say('Write another state, or add {state} to availability: no word of it says so.', {
      state,
    });
    return [doubtAt(rule, path, message)];
  });
}

/** The marks of a guide on what is said of programmes: their words alone tell the state. */
export function whileDoubtsOfGuide(words: ContentFile, guide: ContentFile): Fault[] {
  const { sections } = fieldsOf(guide.data);
  return itemsOf(sections).flatMap((section, at) =>
    itemsOf(fieldsOf(section).items).flatMap((item, index) => {
      const { id, while: state } = fieldsOf(item);
      const spoken = spokenOf(String(valueAt(words.data, ['items', String(id)]) ?? ''));
      if (state === undefined || spoken === undefined || spoken === state) return [];
      const path = ['sections', at, 'items', index, 'while'];
      const message = say('Write {spoken} as while, or correct the words: they speak of that state.', {
        spoken,
      });
      return [doubtAt(guide, path, message)];
    }),
  );
}

function markedIn({ data }: ContentFile, rule: ContentFile): Marked[] {
  const { steps, ...groups } = fieldsOf(rule.data);
  const named = ['confirm', 'notes', 'gaps'].flatMap((group) =>
    itemsOf(groups[group])
      .map(fieldsOf)
      .flatMap(({ id, while: state }, index) =>
        state === undefined
          ? []
          : [
              {
                path: [group, index, 'while'],
                state: String(state),
                text: valueAt(data, [group, String(id)]),
              },
            ],
      ),
  );
  const ofSteps = itemsOf(steps)
    .map(fieldsOf)
    .map(({ step, while: state }, index) => ({
      ...{ path: ['steps', index, 'while'], state: String(state) },
      text: valueAt(data, ['steps', Number(step) - 1]),
    }));
  return [...named, ...ofSteps].map((each) => ({ ...each, text: String(each.text ?? '') }));
}

/** Of which state a Japanese sentence speaks, as far as its words tell. */
function spokenOf(text: string): string | undefined {
  const told = withoutRuby(text);
  if (speaksOfState(told, defaultLocale)) return 'unconfirmed';
  return said.find(([, pattern]) => pattern.test(told))?.[0];
}

const said: readonly (readonly [string, RegExp])[] = [
  ['ended', /[はが](、)?終わ(りました|って)|終了し|なくなりました/],
  ['upcoming', /(受付|募集)[はが]まだ始ま|これから(始ま|受け付け)/],
];
