import { audienceText, contactPairs, listCell } from './cells';
import { city } from './city';
import { categories, counterparts, serviceKinds, troubles } from './national-codes';
import {
  codeColumn,
  dateColumn,
  municipality,
  numberColumn,
  ownNumber,
  textColumn,
  urlColumn,
  type Column,
  type ColumnSet,
} from './column';
import type { EntryCondition } from './record-entry';

const columns: readonly Column[] = [
  { name: '制度所管組織', format: textColumn(), isRequired: true, value: () => city.name },
  { name: 'タイトル（制度名）', format: textColumn(40), isRequired: true, value: ({ title }) => title },
  { name: 'サブタイトル（通称）', format: textColumn(40) },
  { name: '制度番号', format: codeColumn(ownNumber), isRequired: true, value: (entry) => entry.number },
  { name: '元制度番号', format: textColumn() },
  { name: '制度変更区分', format: codeColumn(/^[012]$/) },
  { name: '根拠法令', format: textColumn() },
  { name: '地域群', format: textColumn() },
  {
    name: '地域',
    format: { type: 'list', pattern: municipality },
    isRequired: true,
    value: () => city.code,
  },
  { name: '概要', format: textColumn(100), isRequired: true, value: ({ summary }) => summary },
  { name: '内容', format: textColumn(500), isRequired: true, value: ({ benefit }) => benefit },
  { name: '対象者', format: textColumn(500), value: audienceText },
  { name: '用途・対象物', format: textColumn() },
  { name: '収入条件', format: textColumn(), value: conditionsAbout('income') },
  { name: '家族構成条件', format: textColumn(), value: conditionsAbout('family') },
  { name: '対象者条件', format: textColumn(), value: conditionsAbout('person') },
  { name: '従業員条件', format: textColumn() },
  { name: '資本金条件', format: textColumn() },
  { name: '創業年条件', format: textColumn() },
  { name: '給付上限額', format: numberColumn, value: ({ maxYen }) => maxYen?.toFixed(0) },
  { name: '最大金利', format: numberColumn },
  { name: '借入限度額', format: numberColumn },
  { name: '償還期限', format: numberColumn },
  { name: '最大補助率', format: numberColumn },
  { name: '費用', format: numberColumn },
  {
    name: '予算枠の有無',
    format: codeColumn(/^有$/),
    value: ({ mayRunOut }) => (mayRunOut ? '有' : undefined),
  },
  { name: '申請届出方法', format: textColumn(), value: ({ steps }) => steps.join('') },
  { name: '募集時期', format: textColumn(), value: ({ intake }) => intake },
  { name: '公募開始日', format: dateColumn, value: ({ applyFrom }) => applyFrom },
  { name: '公募終了日', format: dateColumn, value: ({ applyUntil }) => applyUntil },
  { name: '公募備考', format: textColumn(), value: ({ availability }) => availability },
  { name: '手続書類', format: { type: 'list' }, value: ({ papers }) => listCell(papers) },
  { name: '電子申請の有無', format: urlColumn },
  { name: '添付ファイルの名称', format: textColumn() },
  { name: '添付ファイル名', format: textColumn() },
  { name: '詳細参照先', format: textColumn(), value: ({ references }) => references[0]?.title },
  { name: '詳細URL', format: urlColumn, value: ({ references }) => references[0]?.url },
  { name: '標準産業分類', format: { type: 'list', items: 3 } },
  {
    name: 'ステージとアクション',
    format: { type: 'list' },
    value: ({ topics }) => listCell(counterparts(categories, topics, 'labels')),
  },
  { name: '事業ステージ', format: { type: 'list' } },
  {
    name: 'お困りごと',
    format: { type: 'list' },
    value: ({ topics }) => listCell([...new Set(topics.map((topic) => troubles[topic]))]),
  },
  { name: 'サービス種別', format: { type: 'list' }, value: ({ kind }) => serviceKinds[kind].label },
  { name: '災害名', format: { type: 'list' } },
  {
    name: 'キーワード',
    format: { type: 'list', items: 5, each: 20 },
    value: ({ keywords }) => listCell(keywords),
  },
  { name: '実施組織・支援機関', format: { type: 'list' } },
  { name: 'お問い合わせ先', format: textColumn(), value: ({ contact }) => contact },
  { name: 'お問合わせ先一覧', format: urlColumn },
  {
    name: '連絡先情報',
    format: { type: 'pairs' },
    isRequired: true,
    value: (entry) => listCell(contactPairs(entry).map((pair) => pair.join(':'))),
  },
  { name: '公開開始日', format: dateColumn },
  { name: '公開終了日', format: dateColumn },
  { name: '最終更新日', format: dateColumn, isRequired: true, value: ({ checked }) => checked },
  { name: '表示優先度', format: codeColumn(/^(?:[1-9]|10)$/) },
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
