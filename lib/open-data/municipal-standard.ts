import { audienceText, linked, listCell, stepsText } from './cells';
import { city } from './city';
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

const columns: readonly Column[] = [
  {
    name: '全国地方公共団体コード',
    format: codeColumn(municipality),
    isRequired: true,
    value: () => city.code,
  },
  {
    name: '地方公共団体名',
    format: textColumn(),
    isRequired: true,
    value: () => `${city.prefecture}${city.name}`,
  },
  { name: '制度所管組織', format: codeColumn(corporation) },
  { name: '支援制度ID', format: codeColumn(ownNumber), isRequired: true, value: ({ number }) => number },
  // 1 is 個人: the site is for households.
  { name: '支援制度種別', format: codeColumn(/^[123]$/), isRequired: true, value: () => '1' },
  { name: 'タイトル（制度名）', format: textColumn(40), isRequired: true, value: ({ title }) => title },
  { name: 'サブタイトル（通称等）', format: textColumn(40) },
  { name: '対象者', format: textColumn(500), isRequired: true, value: audienceText },
  {
    name: '対象地域',
    format: { type: 'list', pattern: municipality },
    isRequired: true,
    value: () => city.code,
  },
  { name: '制度概要', format: textColumn(200), isRequired: true, value: ({ summary }) => summary },
  { name: '内容', format: textColumn(500), isRequired: true, value: ({ benefit }) => benefit },
  { name: '利用・申請方法', format: textColumn(500), value: stepsText },
  { name: '募集時期', format: textColumn(), value: ({ intake, availability }) => `${intake}${availability}` },
  { name: '受付開始日', format: dateColumn, value: ({ applyFrom }) => applyFrom },
  { name: '受付終了日', format: dateColumn, value: ({ applyUntil }) => applyUntil },
  { name: '根拠法令', format: textColumn(500) },
  { name: '詳細参照先', format: { type: 'links' }, value: ({ references }) => linked(references) },
  { name: '関連制度', format: { type: 'links' }, value: ({ related }) => linked(related) },
  { name: 'お問い合わせ先', format: textColumn(1000), isRequired: true, value: ({ contact }) => contact },
  { name: '電子申請URL', format: urlColumn },
  {
    name: 'キーワード',
    format: { type: 'list', items: 5, each: 20 },
    isRequired: true,
    value: ({ keywords }) => listCell(keywords),
  },
  { name: '公開日', format: dateColumn },
  { name: '連絡先名称', format: textColumn(), isRequired: true, value: ({ desks }) => desks[0]?.name },
  {
    name: '連絡先電話番号',
    format: codeColumn(/^0\d{1,4}-\d{1,4}-\d{3,4}$/),
    value: ({ desks }) => desks[0]?.phone,
  },
  { name: '連絡先メールアドレス', format: textColumn() },
  { name: '連絡先FormURL', format: urlColumn },
  { name: '郵便番号', format: codeColumn(/^\d{3}-\d{4}$/) },
  { name: '連絡先住所', format: textColumn() },
  { name: 'URL', format: urlColumn, value: (entry) => entry.url },
];

/** 自治体標準オープンデータセット, No. 22: the 29 of its 85 columns whose names are known. */
export const municipalStandard: ColumnSet = { name: `${city.code}_support_system`, columns };
