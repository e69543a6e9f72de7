import { audienceText, linked, listCell, stepsText } from './cells';
import { city } from './city';
import { categories, counterparts, serviceKinds, troubles } from './national-codes';
import {
  codeColumn,
  corporation,
  dateColumn,
  municipality,
  ownNumber,
  textColumn,
  urlColumn,
  type Column,
  type ColumnSet,
} from './column';

const codes = { type: 'list' } as const;
const tenCodes = { type: 'list', items: 10 } as const;

/** The code sheets of this set could not be read: the labels of the service catalogue (DS-491-1) stand in their columns. */
const columns: readonly Column[] = [
  { name: '制度番号', format: codeColumn(ownNumber), isRequired: true, value: ({ number }) => number },
  {
    name: '全国地方公共団体コード',
    format: codeColumn(municipality),
    isRequired: true,
    value: () => city.code,
  },
  { name: '法人番号', format: codeColumn(corporation) },
  { name: '元制度番号', format: textColumn() },
  { name: '制度変更区分', format: codeColumn(/^[012]$/) },
  { name: 'タイトル（制度名）', format: textColumn(40), isRequired: true, value: ({ title }) => title },
  { name: 'サブタイトル（通称）', format: textColumn(40) },
  { name: '対象者', format: textColumn(500), value: audienceText },
  { name: '用途・対象物', format: textColumn(200) },
  { name: '対象地域', format: { type: 'list' }, value: () => city.prefecture },
  { name: '対象地域群', format: { type: 'list' }, value: () => city.name },
  { name: '概要', format: textColumn(200), value: ({ summary }) => summary },
  { name: '内容', format: textColumn(5000), value: ({ benefit }) => benefit },
  { name: '利用・申請方法', format: textColumn(500), value: stepsText },
  { name: '受付開始日', format: dateColumn, value: ({ applyFrom }) => applyFrom },
  { name: '受付終了日', format: dateColumn, value: ({ applyUntil }) => applyUntil },
  { name: '受付備考', format: textColumn(), value: ({ intake, availability }) => `${intake}${availability}` },
  { name: '根拠法令', format: textColumn(500) },
  {
    name: '詳細参照先',
    format: { type: 'links', max: 500 },
    value: ({ references }) => linked(references, 500),
  },
  { name: '実施組織・支援機関', format: { type: 'list' }, value: () => city.name },
  { name: 'お問い合わせ先', format: textColumn(1000), value: ({ contact }) => contact },
  { name: '電子申請URL', format: urlColumn },
  { name: '標準産業分類', format: tenCodes },
  { name: '（事業者対象）事業ステージ分類', format: codes },
  { name: '（事業者対象）行政サービス分類', format: codes },
  { name: '（事業者対象）お困りごと分類', format: codes },
  {
    name: '（個人対象）ライフステージ分類',
    format: codes,
    value: ({ topics }) => listCell(counterparts(categories, topics, 'labels')),
  },
  {
    name: '（個人対象）行政サービス分類',
    format: codes,
    isRequired: true,
    value: ({ kind }) => serviceKinds[kind].label,
  },
  {
    name: '（個人対象）お困りごと分類',
    format: codes,
    isRequired: true,
    value: ({ topics }) => listCell([...new Set(topics.map((topic) => troubles[topic]))]),
  },
  { name: '災害名', format: tenCodes },
  {
    name: 'キーワード',
    format: { type: 'list', items: 5, each: 20 },
    isRequired: true,
    value: ({ keywords }) => listCell(keywords),
  },
  { name: '制度集', format: textColumn() },
  { name: '公開日', format: dateColumn },
  { name: '公開終了日', format: dateColumn },
];

/** 支援制度 of the recommended data sets of 2020, whose 34 columns are all known. */
export const predecessor: ColumnSet = { name: 'support-programmes-34', columns };
