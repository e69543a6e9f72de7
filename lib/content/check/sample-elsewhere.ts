const words = `titles: { allowance: a }
what: { allowance: 'b {days}' }
inCharge: { allowance: c }
notes: { amount: d }
`;

/** One thing that somebody else decides, with everything it can have, and no fault. */
export const elsewhereFiles: Readonly<Record<string, string>> = {
  'content/elsewhere/items.yaml': `checked: 2026-11-22
recheck: 2027-05-24
figures:
  days: { unit: days, value: 14, source: city }
items:
  - id: allowance
    topics: [children]
    audiences: [parents]
    source: city
    page: city
    desks: [counter]
    notes:
      - { id: amount, gap: true }
`,
  'content/elsewhere/ja.yaml': `search: { allowance: [てあて] }\n${words}`,
  'content/elsewhere/ja-simple.yaml': words,
  'content/elsewhere/en.yaml': `search: { allowance: [allowance] }\n${words}`,
};
