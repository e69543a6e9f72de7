import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Papers that their Japanese words say to come from somebody else than the rule does. */
export function issuerDoubts(words: ContentFile, rule: ContentFile): Fault[] {
  const { papers: said } = fieldsOf(words.data);
  return itemsOf(fieldsOf(rule.data).papers).flatMap((paper, index) => {
    const { id, from } = fieldsOf(paper);
    const text = withoutRuby(String(fieldsOf(said)[String(id)] ?? ''));
    const [wanted, by] = issuers.find(([, pattern]) => pattern.test(text)) ?? [];
    if (wanted === undefined || from === wanted) return [];
    const values = { from: wanted, word: by?.exec(text)?.[0] ?? '' };
    const message = say('Write from: {from}, or correct the words: they speak of {word}.', values);
    return [doubtAt(rule, ['papers', index, from === undefined ? 'id' : 'from'], message)];
  });
}

/** Papers of one id that one programme says to come from somebody else than those before it. */
export function differingIssuers(rules: readonly ContentFile[]): Fault[] {
  const known = new Map<unknown, unknown>();
  return rules.flatMap((rule) =>
    itemsOf(fieldsOf(rule.data).papers).flatMap((paper, index) => {
      const { id, from } = fieldsOf(paper);
      if (!known.has(id)) known.set(id, from);
      const before = known.get(id);
      if (before === from) return [];
      const values = { id: String(id), from: String(before) };
      const message =
        before === undefined
          ? say('Leave from out, as others do: {id} is one paper wherever it is named.', values)
          : say('Write {from} as from, as others do: {id} is one paper wherever it is named.', values);
      return [doubtAt(rule, ['papers', index, from === undefined ? 'id' : 'from'], message)];
    }),
  );
}

/** Whose paper it is by the words for it; the first that fits. */
const issuers: readonly (readonly [string, RegExp])[] = [
  ['grant-office', /交付決定/],
  ['former-municipality', /除票|前に住んでいた|ほかの市区?町村/],
  ['employer', /勤め先|就業証明|就労証明|雇用保険/],
  ['applicant', /本人確認書類|マイナンバー|委任状|領収書|通帳|口座|母子健康手帳|在留カード/],
];
