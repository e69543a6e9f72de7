import { audienceText, contactPairs, listed } from './cells';
import { city } from './city';
import { categories, counterparts, serviceKinds, troubles } from './national-codes';
import {
  code,
  date,
  municipality,
  number,
  ownNumber,
  text,
  url,
  type Column,
  type ColumnSet,
} from './column';
import type { EntryCondition } from './record-entry';

const columns: readonly Column[] = [
  { name: '制度所管組織', format: text(), isRequired: true, value: () => city.name },
  { name: 'タイトル（制度名）', format: text(40), isRequired: true, value: ({ title }) => title },
  { name: 'サブタイトル（通称）', format: text(40) },
  { name: '制度番号', format: code(ownNumber), isRequired: true, value: (entry) => entry.number },
  { name: '元制度番号', format: text() },
  { name: '制度変更区分', format: code(/^[012]$/) },
  { name: '根拠法令', format: text() },
  { name: '地域群', format: text() },
  {
    name: '地域',
    format: { type: 'list', pattern: municipality },
    isRequired: true,
    value: () => city.code,
  },
  { name: '概要', format: text(100), isRequired: true, value: ({ summary }) => summary },
  { name: '内容', format: text(500), isRequired: true, value: ({ benefit }) => benefit },
  { name: '対象者', format: text(500), value: audienceText },
  { name: '用途・対象物', format: text() },
  { name: '収入条件', format: text(), value: conditionsAbout('income') },
  { name: '家族構成条件', format: text(), value: conditionsAbout('family') },
  { name: '対象者条件', format: text(), value: conditionsAbout('person') },
  { name: '従業員条件', format: text() },
  { name: '資本金条件', format: text() },
  { name: '創業年条件', format: text() },
  { name: '給付上限額', format: number, value: ({ maxYen }) => maxYen?.toFixed(0) },
  { name: '最大金利', format: number },
  { name: '借入限度額', format: number },
  { name: '償還期限', format: number },
  { name: '最大補助率', format: number },
  { name: '費用', format: number },
  { name: '予算枠の有無', format: code(/^有$/), value: ({ mayRunOut }) => (mayRunOut ? '有' : undefined) },
  { name: '申請届出方法', format: text(), value: ({ steps }) => steps.join('') },
  { name: '募集時期', format: text(), value: ({ intake }) => intake },
  { name: '公募開始日', format: date, value: ({ applyFrom }) => applyFrom },
  { name: '公募終了日', format: date, value: ({ applyUntil }) => applyUntil },
  { name: '公募備考', format: text(), value: ({ availability }) => availability },
  { name: '手続書類', format: { type: 'list' }, value: ({ papers }) => listed(papers) },
  { name: '電子申請の有無', format: url },
  { name: '添付ファイルの名称', format: text() },
  { name: '添付ファイル名', format: text() },
  { name: '詳細参照先', format: text(), value: ({ references }) => references[0]?.title },
  { name: '詳細URL', format: url, value: ({ references }) => references[0]?.url },
  { name: '標準産業分類', format: { type: 'list', items: 3 } },
  {
    name: 'ステージとアクション',
    format: { type: 'list' },
    value: ({ topics }) => listed(counterparts(categories, topics, 'labels')),
  },
  { name: '事業ステージ', format: { type: 'list' } },
  {
    name: 'お困りごと',
    format: { type: 'list' },
    value: ({ topics }) => listed([...new Set(topics.map((topic) => troubles[topic]))]),
  },
  { name: 'サービス種別', format: { type: 'list' }, value: ({ kind }) => serviceKinds[kind].label },
  { name: '災害名', format: { type: 'list' } },
  {
    name: 'キーワード',
    format: { type: 'list', items: 5, each: 20 },
    value: ({ keywords }) => listed(keywords),
  },
  { name: '実施組織・支援機関', format: { type: 'list' } },
  { name: 'お問い合わせ先', format: text(), value: ({ contact }) => contact },
  { name: 'お問合わせ先一覧', format: url },
  {
    name: '連絡先情報',
    format: { type: 'pairs' },
    isRequired: true,
    value: (entry) => listed(contactPairs(entry).map((pair) => pair.join(':'))),
  },
  { name: '公開開始日', format: date },
  { name: '公開終了日', format: date },
  { name: '最終更新日', format: date, isRequired: true, value: ({ checked }) => checked },
  { name: '表示優先度', format: code(/^(?:[1-9]|10)$/) },
];

/** 行政サービス・制度 of the government's data models (GIF DS-451-4), every item of it. */
export const gif: ColumnSet = { name: 'gif-451-4', columns };

function conditionsAbout(about: EntryCondition['about']): NonNullable<Column['value']> {
  return ({ conditions }) =>
    conditions
      .filter((condition) => condition.about === about)
      .map((condition) => condition.text)
      .join('');
}
