/** A desk, a place and a number for an emergency with everything they can have, and no fault. */
export const namedFiles: Readonly<Record<string, string>> = {
  'content/desks/desks.yaml': `- id: counter
  phone: 0495-25-1111
  source: city
`,
  'content/desks/ja.yaml': `desks:
  counter:
    name: 窓口
    place: 一階
    search: [まどぐち]
`,
  'content/desks/ja-simple.yaml': `desks:
  counter:
    name: ｜窓口《まどぐち》
    place: ｜一階《いっかい》
`,
  'content/desks/en.yaml': `desks:
  counter:
    name: Desk
    place: Ground floor
    search: [desk]
`,
  'content/places/places.yaml': `- code: kumagaya
  prefecture: saitama
  neighbour: city
`,
  'content/places/ja.yaml': 'places:\n  kumagaya: 熊谷市\n',
  'content/places/ja-simple.yaml': 'places:\n  kumagaya: ｜熊谷市《くまがやし》\n',
  'content/places/en.yaml': 'places:\n  kumagaya: Kumagaya\n',
  'content/emergency/emergency.yaml': `numbers:
  - phone: '119'
    source: city
notes:
  - {}
say: { source: city }
`,
  'content/emergency/ja.yaml': `numbers: { '119': 救急 }
notes: [無料です]
say: [救急です]
search: [火事]
`,
  'content/emergency/ja-simple.yaml': `numbers: { '119': ｜救急《きゅうきゅう》 }
notes: [お｜金《かね》は いりません。]
say: [｜救急《きゅうきゅう》です。]
`,
  'content/emergency/en.yaml': `numbers: { '119': Ambulance }
notes: [It is free.]
say: [An ambulance]
search: [fire]
`,
};
