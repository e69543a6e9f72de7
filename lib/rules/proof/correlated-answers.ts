/** Why it is right that somebody hears "not yet known" though every way of filling the gaps comes to the same; undefined where nobody said so. */
export function reasonFor(found: string): string | undefined {
  return reasons.find(({ kind }) => kind.test(found))?.because;
}

const reasons: readonly { readonly kind: RegExp; readonly because: string }[] = [
  {
    kind: /^a-way-contradicts/,
    because: 'what contradicts another answer is named, and never taken for an answer itself',
  },
  {
    kind: /^each-way-fails-another/,
    because: 'conditions are judged one by one, and each way of answering fails another of them',
  },
  {
    kind: /^one-condition .* without .*birthDate/i,
    because: 'a birth may be on a day between those that were tried',
  },
  {
    kind: /^one-condition .*(grade|junior-high|class|third|age).* without .*residence/i,
    because: 'whoever may still move is judged on every day from today to the move, not on these two alone',
  },
  {
    kind: /^one-condition .*registered-on-day.* without .*residence/i,
    because: 'parts of a condition are judged one by one, and each home fails another of them',
  },
  {
    kind: /^one-condition (within-one-year|moved-in-since).* without .*residence/,
    because: 'whether a move is over is for the one who moves to say, not for the day that was told of it',
  },
  {
    kind: /^one-condition pregnant.* without .*moveInDate/,
    because:
      'a check-up of which nobody knows yet whether it is refunded has no day, though either way it comes to nothing',
  },
  {
    kind: /^one-condition registered-one-year.* without .*(treatmentEndDate|treatedRegisteredSince)/,
    because:
      'a treatment that ended is in the past: the reader refuses days ahead, the rule would count them',
  },
];
