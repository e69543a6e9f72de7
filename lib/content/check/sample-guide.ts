const words = `title: a
summary: 'b {pupils}'
sections: { first: c }
leads: { first: d }
when: { move-in: e }
items: { move-in: 'f {grant.amount}' }
ages: { library: g }
`;

/** A guide with everything it can have, and no fault. */
export const guideFiles: Readonly<Record<string, string>> = {
  'content/guides.yaml': '- children\n',
  'content/guides/children/guide.yaml': `id: children
checked: 2026-11-22
recheck: 2027-05-24
topics: [children]
moveIn: '03-20'
figures:
  pupils: { unit: times, value: 3, source: city }
sections:
  - id: first
    shows: ages
    items:
      - id: move-in
        source: city
        programmes: [grant, library]
        desks: [counter]
        day: { programme: grant, gate: apply-until }
        intake: grant
ages:
  - { programme: library, from: birth, until: grant.maxAge }
emergency: true
`,
  'content/guides/children/ja.yaml': `search: [こども]\n${words}`,
  'content/guides/children/ja-simple.yaml': words,
  'content/guides/children/en.yaml': `search: [children]\n${words}`,
};
