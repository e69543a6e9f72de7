import type { Audience, Kind, Topic } from '../rules';

/** What the national lists call one of our codes: labels of GIF DS-491-1, codes of 子育て支援制度レジストリ. An empty list has no counterpart there. */
type Counterpart = { readonly labels: readonly string[]; readonly codes: readonly string[] };

/** 未分類 in every table of the registry. */
export const unclassified = '000';

/** カテゴリ of the service catalogue (DS-491-1) and CSC_個人向けカテゴリー of the registry. */
export const categories: Readonly<Record<Topic, Counterpart>> = {
  moving: { labels: ['引っ越し・住まい'], codes: ['007'] },
  home: { labels: ['引っ越し・住まい'], codes: ['007'] },
  children: { labels: ['子育て'], codes: ['003'] },
  pregnancy: { labels: ['妊娠・出産'], codes: ['002'] },
  fertility: { labels: ['妊娠・出産'], codes: ['002'] },
  work: { labels: ['就職・退職'], codes: ['008'] },
  foreign: { labels: [], codes: [] },
  daily: { labels: [], codes: ['001'] },
};

/** お困りごと of the service catalogue. */
export const troubles: Readonly<Record<Topic, string>> = {
  moving: '住まい',
  home: '住まい',
  children: '子育て・教育',
  pregnancy: '子育て・教育',
  fertility: '子育て・教育',
  work: '仕事',
  foreign: 'その他暮らしに関すること',
  daily: 'その他暮らしに関すること',
};

/** 受益者 of the service catalogue and CBF_対象者 of the registry. */
export const beneficiaries: Readonly<Record<Audience, Counterpart>> = {
  everyone: { labels: [], codes: [] },
  movers: { labels: [], codes: [] },
  couples: { labels: [], codes: [] },
  expecting: { labels: ['妊産婦'], codes: ['086'] },
  parents: { labels: ['子育て中'], codes: ['087'] },
  pupils: { labels: ['子ども'], codes: ['092'] },
  'home-owners': { labels: [], codes: [] },
  workers: { labels: ['就業者'], codes: ['095'] },
  'foreign-residents': { labels: ['外国人'], codes: [] },
};

/** サービス種別 of the service catalogue and CCT_コンテンツタイプ of the registry. */
export const serviceKinds: Readonly<Record<Kind, { readonly label: string; readonly code: string }>> = {
  grant: { label: '手当・助成金', code: '079' },
  service: { label: '支援サービス', code: '079' },
  class: { label: '教室・講習会', code: '080' },
  event: { label: 'イベント', code: '080' },
  advice: { label: '相談', code: unclassified },
  facility: { label: '施設', code: '081' },
  information: { label: '情報提供', code: '082' },
};

/** The labels or codes of several of ours, each once, in the order of ours. */
export function counterparts<K extends string>(
  table: Readonly<Record<K, Counterpart>>,
  ours: readonly K[],
  kind: keyof Counterpart,
): string[] {
  return [...new Set(ours.flatMap((each) => table[each][kind]))];
}
