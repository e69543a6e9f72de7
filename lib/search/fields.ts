const weights = { title: 6, words: 5, reading: 3, summary: 2, who: 1, other: 1 };

/** What names an entry or says in short what it is. */
export const shortFields: readonly string[] = Object.keys(weights);

/** How much a word counts, by where it stands. A long text holds many words: that it holds one of them says little. */
export const fieldWeights: Readonly<Record<string, number>> = { ...weights, body: 0.3 };
