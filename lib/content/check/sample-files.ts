import { elsewhereFiles } from './sample-elsewhere';
import { guideFiles } from './sample-guide';
import { namedFiles } from './sample-names';

/** A grant, a bonus, a service and a thing of others with everything they can have, and no fault. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'content/programmes.yaml': '- grant\n- bonus\n',
  'content/sources.yaml': `- id: city
  rank: official
  title: 市のページ
  publisher: 本庄市
  url: https://www.city.honjo.lg.jp/a.html
  date: 2023
  read: 2026-11-22
- { id: law, rank: third, title: 法律, publisher: 国, read: 2026-11-22 }
`,
  ...namedFiles,
  'content/operator.yaml': '{}\n',
  'content/shared-rules/rules.yaml': 'rules: {}\nvary: {}\n',
  'content/shared-rules/ja.yaml': 'rules: {}\n',
  'content/shared-rules/ja-simple.yaml': 'rules: {}\n',
  'content/shared-rules/en.yaml': 'rules: {}\n',
  'content/programmes/grant/rule.yaml': `id: grant
measures: [41]
topics: [moving]
subject: adult
desks: [counter]
checked: 2026-11-22
figures:
  maxAge: { unit: years, value: 40, source: city }
  firstDay: { unit: date, value: 2022-04-01, source: city }
  amount: { unit: yen, value: 200000, source: city }
  firstRound: { unit: date, value: 2020-04-01, source: city }
  firstRoundEnd: { unit: date, value: 2022-03-31, source: city }
  closeYears: { unit: years, value: 1, source: city }
  opens: { unit: month-day, value: 04-01, source: city }
  closes: { unit: month-day, value: 01-31, source: city }
availability:
  - { state: open, from: 2022-04-01, until: 2023-01-31, said: 2022-04, source: city }
  - { state: ended, from: 2023-04-01, said: 2023-04-01, source: city }
decidedBy: { fact: moveInDay }
conditions:
  - id: lives-here
    source: city
    when: { fact: residence, oneOf: [in-city, moving-in] }
  - id: age
    source: city
    readings:
      - id: start-of-day
        source: city
        when: { fact: ageAtMoveIn, as: [start-of-day], atMost: maxAge }
      - id: end-of-day
        source: law
        when: { fact: ageAtMoveIn, as: [end-of-day], atMost: maxAge }
versions:
  - { id: first, source: city, from: firstRound, until: firstRoundEnd, conditions: [] }
  - id: second
    source: city
    from: firstDay
    conditions:
      - id: since
        source: city
        when:
          any:
            - { fact: moveInDay, onOrAfter: firstDay }
            - { fact: student, is: true }
amount:
  kind: payment
  period: once
  per: adult
  parts:
    - { id: base, source: city, yen: amount }
window:
  readings:
    - { id: within-a-year, source: city, closes: { fact: moveInDay, plus: closeYears, count: first-day-does-not-count } }
  intake: { opens: opens, closes: closes, source: city }
papers:
  - { id: form, source: city }
confirm:
  - { id: tax, source: city }
notes:
  - { id: ended, source: city }
audiences: [movers]
kind: grant
recheck: 2027-05-24
`,
  'content/programmes/grant/examples.yaml': `- name: a mover of 30
  on: 2026-11-22
  household: { self: { residence: moving-in, birthDate: 1996-05-05 } }
  expect: { verdict: unknown, conditions: { lives-here: met } }
`,
  'content/programmes/grant/ja.yaml': `search: [しえんきん]
title: 支援金
summary: 転入した人への支援金です。
benefit: '{amount}です。'
conditions:
  lives-here: { text: 市内に住むこと。, change: 転入すると満たします。 }
  age: { text: '{maxAge}歳以下であること。', change: 年齢の数え方を窓口で聞いてください。 }
  since: { text: '{firstDay}からあとの転入であること。', change: 変えられません。 }
readings: { start-of-day: 誕生日に年をとる, end-of-day: 誕生日の前の日に年をとる }
versions: { first: はじめの募集, second: 次の募集 }
parts: { base: 基本の額 }
windows: { within-a-year: 転入から一年のあいだ }
steps:
  - 窓口に申請します。
papers: { form: 申請書 }
confirm: { tax: 市税の滞納がないこと }
notes: { ended: 募集は終わりました。 }
`,
  'content/programmes/grant/ja-simple.yaml': `title: お｜金《かね》
summary: ｜市《し》に ｜来《く》る ｜人《ひと》への お｜金《かね》です。
benefit: '{amount}です。'
conditions:
  lives-here: { text: ｜市《し》に ｜住《す》みます。, change: ここに ｜来《き》て ください。 }
  age: { text: '{maxAge}｜歳《さい》までです。', change: ｜窓口《まどぐち》で ｜聞《き》いて ください。 }
  since: { text: '{firstDay}から あとに ｜来《き》ました。', change: かえる ことは できません。 }
readings: { start-of-day: たんじょうびに ｜年《とし》を とる, end-of-day: たんじょうびの ｜前《まえ》の ｜日《ひ》に ｜年《とし》を とる }
versions: { first: はじめの もの, second: つぎの もの }
parts: { base: はじめの お｜金《かね》 }
windows: { within-a-year: ｜来《き》てから ｜一年《いちねん》の あいだ }
steps:
  - ｜窓口《まどぐち》に ｜紙《かみ》を ｜出《だ》します。
papers: { form: ｜紙《かみ》 }
confirm: { tax: ｜税金《ぜいきん》 }
notes: { ended: おわりました。 }
`,
  'content/programmes/grant/en.yaml': `search: [grant]
title: Grant
summary: A grant for people who move in.
benefit: '{amount}.'
conditions:
  lives-here: { text: You live in the city., change: Move to the city. }
  age: { text: 'You are {maxAge} or younger.', change: Ask the desk how ages are counted. }
  since: { text: 'You move in on or after {firstDay}.', change: This cannot be changed. }
readings: { start-of-day: older on the birthday, end-of-day: older on the day before }
versions: { first: First round, second: Second round }
parts: { base: Basic amount }
windows: { within-a-year: Within a year of moving in }
steps:
  - Apply at the desk.
papers: { form: Application form }
confirm: { tax: City tax is paid }
notes: { ended: This has ended. }
`,
  'content/programmes/bonus/rule.yaml': `id: bonus
measures: []
topics: [children]
subject: child
desks: [counter]
checked: 2026-11-22
buildsOn: grant
figures:
  place: { unit: place, value: 3, source: city }
availability:
  - { state: open, from: 2022-04-01, said: 2022-04, source: city }
conditions:
  - id: third
    source: city
    when: { fact: siblingPlace, as: [whole-household], atLeast: place }
  - id: in-nursery
    source: city
    when: { fact: care, includes: nursery }
versions:
  - { id: only, source: city, conditions: [] }
papers: []
confirm: []
notes: []
audiences: [parents]
kind: grant
recheck: 2027-05-24
`,
  'content/programmes/bonus/examples.yaml': '[]\n',
  ...bonusWords(),
  'content/services.yaml': '- library\n',
  'content/synonyms/ja.yaml': '- [子ども, 児童]\n',
  'content/synonyms/en.yaml': '- [child, kid]\n',
  'content/open-data-ids.yaml': "grant: '1000000001'\nbonus: '1000000002'\nlibrary: '1000000004'\n",
  'content/services/library/service.yaml': `id: library
measures: [20]
topics: [daily]
audiences: [everyone]
kind: facility
desks: [counter]
checked: 2026-11-22
recheck: 2027-05-24
openTo: { source: city }
figures:
  fee: { unit: yen, value: 300, source: city }
availability:
  - { state: open, from: 2022-04-01, said: 2022-04, source: city }
papers: []
notes: []
gaps:
  - { id: hours }
emergency: true
`,
  ...serviceWords(),
  ...elsewhereFiles,
  ...strategyFiles(),
  ...guideFiles,
  ...messages(),
};

function serviceWords(): Record<string, string> {
  const words = `title: s
summary: b
benefit: 'c {fee}'
openTo: d
gaps: { hours: e }
`;
  return {
    'content/services/library/ja.yaml': `search: [としょかん]\n${words}`,
    'content/services/library/ja-simple.yaml': words,
    'content/services/library/en.yaml': `search: [library]\n${words}`,
  };
}

/** A strategy with every measure: the grant is a project of one, the library of another. */
function strategyFiles(): Record<string, string> {
  const decided = (number: number) =>
    number === 41 ? 'programmes: [grant]' : number === 20 ? 'programmes: [library]' : 'without: works';
  const measures = Array.from(
    { length: 45 },
    (_, index) => `  - number: ${index + 1}
    name: 名
    indicators: []
    projects: [{ mark: existing, name: 名, ${decided(index + 1)} }]
`,
  );
  return {
    'content/strategy/terms.yaml': `period: { from: fy2018, until: fy2018 }
units:
  - { id: people, text: '{value}人' }
years:
  - { id: fy2018, text: 平成30年度 }
`,
    'content/strategy/strategies.yaml': `- id: jobs
  numeral: Ⅰ
  name: 名
  theme: 名
  targets:
    - name: 名
      unit: people
      base: { value: 3, year: fy2018 }
      target: { atLeastBase: true, year: fy2018 }
  groups: [economy]
`,
    'content/strategy/words/ja-simple.yaml': `texts:
  名: ｜名《な》
  '{value}人': '{value}｜人《にん》'
  平成30年度: 2018｜年度《ねんど》
`,
    'content/strategy/words/en.yaml': `texts:
  名: name
  '{value}人': '{value} people'
  平成30年度: fiscal 2018
`,
    'content/strategy/economy.yaml': `name: 名\nmeasures:\n${measures.join('')}`,
  };
}

function bonusWords(): Record<string, string> {
  const words = `title: p
summary: b
benefit: c
conditions: { third: { text: d, change: e }, in-nursery: { text: f, change: g } }
versions: { only: h }
`;
  return {
    'content/programmes/bonus/ja.yaml': `search: [かさん]\n${words}`,
    'content/programmes/bonus/ja-simple.yaml': words,
    'content/programmes/bonus/en.yaml': words,
  };
}

function messages(): Record<string, string> {
  const file = (count: string, title: string) =>
    `${JSON.stringify({ Result: { count }, Site: { title } }, null, 2)}\n`;
  return {
    'messages/ja.json': file('{count, plural, other {#件あります。}}', '{name}の案内'),
    'messages/ja-simple.json': file(
      '{count, plural, other {｜制度《せいど》が #つ あります。}}',
      '{name}の ｜案内《あんない》',
    ),
    'messages/en.json': file('{count, plural, one {# programme.} other {# programmes.}}', 'Guide to {name}'),
  };
}
