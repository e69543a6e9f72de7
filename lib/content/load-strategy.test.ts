import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { loadCatalogue, loadServices } from './load';
import { loadPeriod, loadStrategies } from './load-strategy';

/** As the strategy of March 2020 prints them in its chapter 6: number, name, count of projects. */
const printed: readonly (readonly [number, string, number])[] = [
  [1, '企業誘致の推進', 1],
  [2, '農業の振興', 6],
  [3, '商工業の振興', 4],
  [4, '雇用対策', 4],
  [5, 'ワーク・ライフ・バランスの推進', 2],
  [6, '出会いの創出', 2],
  [7, '出産に向けた支援', 2],
  [8, '保育サービスの充実', 7],
  [9, '児童の健全育成の充実', 1],
  [10, '子育てに関する相談・情報提供の充実', 4],
  [11, '経済的支援の推進', 4],
  [12, '地域の子育て支援ネットワークづくり', 1],
  [13, '子育て環境の整備', 1],
  [14, '母子保健の充実', 2],
  [15, '休日・夜間診療の充実', 1],
  [16, '健康等に関する相談窓口の充実', 1],
  [17, '健康づくりの推進', 1],
  [18, '救急医療体制の整備の推進', 1],
  [19, '地域を牽引する人材の育成', 3],
  [20, '「親の学習」の推進', 1],
  [21, '多文化共生に向けた人材育成', 1],
  [22, '多世代連携による子ども達への支援充実', 1],
  [23, '市民協働の推進', 1],
  [24, '世代間交流の推進', 2],
  [25, '多文化共生の推進', 3],
  [26, '駅周辺等の整備', 4],
  [27, '空き家対策等の推進', 4],
  [28, '交通安全・防犯活動の推進', 4],
  [29, '多世代同居・近居の推進', 4],
  [30, '子育て世代ニーズに応える公園施設の充実', 4],
  [31, '公共交通の充実', 1],
  [32, '夜間におけるまちの安全確保', 3],
  [33, '都市・居住環境の向上', 3],
  [34, '市の認知度の向上', 3],
  [35, '関係人口の創出・拡大', 2],
  [36, 'スポーツ・レクリエーションイベントの開催', 4],
  [37, '文化財の保存活用啓発', 1],
  [38, '観光拠点の整備', 3],
  [39, '観光の推進', 5],
  [40, '移住・定住に向けた住宅支援', 1],
  [41, 'UIJターンの促進', 1],
  [42, '本庄早稲田のまちづくり', 1],
  [43, '郷土愛の醸成', 1],
  [44, '本市への愛着度向上', 1],
  [45, '新幹線の活用', 1],
];

const measures = loadStrategies('ja').flatMap(({ groups }) => groups.flatMap((group) => group.measures));
const projects = measures.flatMap((measure) => measure.projects);
const measure = (number: number) => measures.find((each) => each.number === number);

test('all 45 measures stand in their order with the names and as many projects as the strategy prints', () => {
  expect(measures.map(({ number, name, projects }) => [number, name.text, projects.length])).toEqual(printed);
});

test('the four basic strategies hold the measures that the strategy gives them', () => {
  const numbers = loadStrategies('ja').map(({ numeral, groups }) => [
    numeral,
    groups.map((group) => group.name.text),
    groups.flatMap((group) => group.measures).at(-1)?.number,
  ]);
  expect(numbers).toEqual([
    ['Ⅰ', ['経済・雇用', '働き方'], 5],
    ['Ⅱ', ['結婚・出産・子育て', '保健・医療', '人材・コミュニティ'], 25],
    ['Ⅲ', ['まちづくり', 'インフラ整備'], 33],
    ['Ⅳ', ['シティプロモーション', '観光', '移住・定住'], 45],
  ]);
});

test('every project of the strategy is named once', () => {
  const names = projects.map(({ name }) => name.japanese);
  expect(names).toEqual([...new Set(names)]);
});

test('marks are those of the strategy', () => {
  const marked = (mark: string) =>
    projects.filter((project) => project.mark === mark).map(({ name }) => name.japanese);
  expect(marked('new')).toEqual([
    'SAITAMA出会いサポートセンター推進事業',
    '病児保育事業（病児対応型、病後児対応型、体調不良児対応型）',
    '保育所・幼稚園等副食費第3子無償化',
    '小学生学習支援事業',
    '英語検定料補助事業',
    '市民提案事業',
    '関係人口創出・拡大事業',
    'まちづくりの推進',
  ]);
  expect(marked('extended')).toEqual(['WLBの普及推進事業', '本庄駅北口周辺整備事業', '観光振興計画推進事業']);
  expect(marked('study')).toEqual([
    '児童センター管理運営事業',
    '救急医療体制の整備に向けた検討',
    '道の駅の検討',
  ]);
});

test('every programme and service is reached from each measure it belongs to, and from no other', () => {
  const reached = measures.flatMap(({ number, projects }) =>
    projects.flatMap(({ programmes }) => programmes.map(({ id }) => `${id} ${number}`)),
  );
  const belonging = [...loadCatalogue().programmes, ...loadServices()].flatMap(({ id, measures: numbers }) =>
    numbers.map((number) => `${id} ${number}`),
  );
  expect([...new Set(reached)].toSorted()).toEqual(belonging.toSorted());
});

test('a project is a programme of this site or says why it is none', () => {
  const undecided = projects.filter(({ programmes, without }) => (programmes.length === 0) === !without);
  expect(undecided.map(({ name }) => name.japanese)).toEqual([]);
});

test('indicators are written as the strategy prints them', () => {
  expect(measure(11)?.indicators[0]).toMatchObject({
    name: '出生数に占める第3子以降の割合',
    base: { text: '18.6%', year: '平成29年' },
    target: { kind: 'value', text: '19.0%', year: '令和4年' },
  });
  expect(measure(15)?.indicators[0]?.target).toEqual({ kind: 'base-or-more', year: '令和4年度' });
  expect(measure(33)?.indicators.map(({ base }) => base)).toEqual([undefined, undefined, undefined]);
  expect(measure(33)?.indicators[1]?.target).toEqual({ kind: 'drawn-up', year: '令和2年度' });
  expect(measure(34)?.indicators.at(-1)).toMatchObject({
    base: { text: '545.2万円' },
    target: { text: '2,000万円' },
  });
  expect(measure(45)?.indicators[0]?.target).toMatchObject({ text: '12人', overYears: 3 });
});

test('measures for which the strategy prints no numbers have none', () => {
  expect(measures.filter(({ indicators }) => indicators.length === 0).map(({ number }) => number)).toEqual([
    13, 18, 35, 42,
  ]);
});

test('an English reader meets yen in steps of English', () => {
  const farming = loadStrategies('en')[0]?.targets.at(-1);
  expect([farming?.base?.text, farming?.target]).toMatchObject(['¥9.54 billion', { text: '¥10.04 billion' }]);
});

test.each(locales)('the plan ran for three fiscal years (%s)', (locale) => {
  const isTranslated = existsSync(`content/strategy/words/${locale}.yaml`);
  expect(JSON.stringify(loadPeriod(locale))).toMatch(isTranslated ? /2020.*2022/ : /令和2年度.*令和4年度/);
});
