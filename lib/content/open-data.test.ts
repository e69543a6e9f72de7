import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { plainDate } from '../dates';
import { loadProgrammeIds, loadServiceIds } from './load';
import { openDataDefects, openDataFiles, openDataSets } from './open-data';

const making = { day: plainDate('2026-11-24'), origin: 'https://navi.example.jp' };
const files = openDataFiles(making);
const textOf = (name: string) => files.find((file) => file.name === name)?.text() ?? '';
const recordCount = loadProgrammeIds().length + loadServiceIds().length;

/** Headers as the specifications write them. */
const headers = {
  '112119_support_system':
    '全国地方公共団体コード,地方公共団体名,制度所管組織,支援制度ID,支援制度種別,タイトル（制度名）,サブタイトル（通称等）,対象者,対象地域,制度概要,内容,利用・申請方法,募集時期,受付開始日,受付終了日,根拠法令,詳細参照先,関連制度,お問い合わせ先,電子申請URL,キーワード,公開日,連絡先名称,連絡先電話番号,連絡先メールアドレス,連絡先FormURL,郵便番号,連絡先住所,URL',
  'support-programmes-34':
    '制度番号,全国地方公共団体コード,法人番号,元制度番号,制度変更区分,タイトル（制度名）,サブタイトル（通称）,対象者,用途・対象物,対象地域,対象地域群,概要,内容,利用・申請方法,受付開始日,受付終了日,受付備考,根拠法令,詳細参照先,実施組織・支援機関,お問い合わせ先,電子申請URL,標準産業分類,（事業者対象）事業ステージ分類,（事業者対象）行政サービス分類,（事業者対象）お困りごと分類,（個人対象）ライフステージ分類,（個人対象）行政サービス分類,（個人対象）お困りごと分類,災害名,キーワード,制度集,公開日,公開終了日',
  'gif-451-4':
    '制度所管組織,タイトル（制度名）,サブタイトル（通称）,制度番号,元制度番号,制度変更区分,根拠法令,地域群,地域,概要,内容,対象者,用途・対象物,収入条件,家族構成条件,対象者条件,従業員条件,資本金条件,創業年条件,給付上限額,最大金利,借入限度額,償還期限,最大補助率,費用,予算枠の有無,申請届出方法,募集時期,公募開始日,公募終了日,公募備考,手続書類,電子申請の有無,添付ファイルの名称,添付ファイル名,詳細参照先,詳細URL,標準産業分類,ステージとアクション,事業ステージ,お困りごと,サービス種別,災害名,キーワード,実施組織・支援機関,お問い合わせ先,お問合わせ先一覧,連絡先情報,公開開始日,公開終了日,最終更新日,表示優先度',
};
const sets = Object.entries(headers);

test('the sets have 29, 34 and 52 columns', () => {
  expect(sets.map(([, header]) => header.split(',').length)).toEqual([29, 34, 52]);
});

test.each(sets)('each row of %s says that it is of a draft', (name) => {
  const drafts = openDataFiles({ ...making, isDraft: true });
  const rows: Record<string, string>[] = parse(
    drafts.find((file) => file.name === `${name}.csv`)?.text() ?? '',
    { bom: true, columns: true },
  );
  expect(rows).toHaveLength(recordCount);
  expect(rows.filter((row) => !row['タイトル（制度名）']?.startsWith('下書き：'))).toEqual([]);
  expect(textOf(`${name}.csv`)).not.toContain('下書き');
});

describe.each(sets)('%s.csv', (name, header) => {
  const csv = textOf(`${name}.csv`);
  const rows: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' });

  test('begins with a byte order mark and the header of the specification', () => {
    expect(csv.startsWith(`\ufeff${header}\r\n`)).toBe(true);
  });

  test('ends every line with CRLF and breaks no line inside a cell', () => {
    expect(csv.match(/\r\n/g)).toHaveLength(recordCount + 1);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has one record for each programme and service, and every cell of it', () => {
    expect(rows).toHaveLength(recordCount + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.split(',').length]));
    const at = header.split(',').findIndex((column) => /^(?:支援制度ID|制度番号)$/.test(column));
    expect(new Set(rows.map((row) => row[at])).size).toBe(recordCount + 1);
  });

  test('says the same as the file of records beside it', () => {
    const records: Record<string, string>[] = JSON.parse(textOf(`${name}.json`));
    expect(records.map((record) => Object.values(record))).toEqual(rows.slice(1));
    expect(Object.keys(records[0] ?? {}).join()).toBe(header);
  });
});

test('no cell has a defect, with the address of the site and without', () => {
  expect(openDataDefects(making)).toEqual([]);
  expect(openDataDefects({ ...making, origin: undefined })).toEqual([]);
});

test('an address that nobody has told is left empty', () => {
  const unknown = openDataFiles({ ...making, origin: undefined });
  const records = JSON.parse(unknown.find(({ name }) => name === '112119_support_system.json')?.text() ?? '');
  expect(new Set(records.map((record: Record<string, string>) => record.URL))).toEqual(new Set(['']));
});

const documents = files.map(({ name }) => name).filter((name) => /^[^.]+\.json$/.test(name));

describe.each(documents)('%s', (name) => {
  const schema = z.fromJSONSchema(JSON.parse(textOf(name.replace('.json', '.schema.json'))));

  test('is what the schema beside it says', () => {
    expect(schema.safeParse(JSON.parse(textOf(name))).error).toBeUndefined();
  });

  test('would be refused with anything else in it', () => {
    const document = JSON.parse(textOf(name));
    const first = Array.isArray(document) ? document[0] : document;
    first.other = 'x';
    expect(schema.safeParse(document).success).toBe(false);
  });
});

test('the catalogue names every code of the registry from its own table', () => {
  const { programmes, services } = JSON.parse(textOf('catalogue.json'));
  for (const { id, tags } of [...programmes, ...services]) {
    expect([id, ...tags.category].join(), id).toMatch(/^[a-z-0-9]+(?:,0[0-3]\d)+$/);
    expect([id, ...tags.target].join(), id).toMatch(/^[a-z-0-9]+(?:,(?:000|08[6-9]|09\d|10[0-2]))+$/);
    expect([id, ...tags.contents].join(), id).toMatch(/^[a-z-0-9]+(?:,(?:000|07[7-9]|08[0-3]))$/);
  }
});

test('the page lists every file once', () => {
  const listed = openDataSets.flatMap(({ name, files: forms }) => forms.map((form) => `${name}.${form}`));
  expect(listed).toEqual(files.map(({ name }) => name));
});

test('the relocation grant has one number in every file', () => {
  for (const name of [...Object.keys(headers), 'catalogue'])
    expect(textOf(`${name}.json`), name).toContain('1000000001');
});
