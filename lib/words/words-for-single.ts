type Words = { readonly single?: object | undefined };
type Each = Readonly<Record<string, Words>>;

/** Whatever says the words of programmes or questions. */
export type Said = { readonly programmes: Each; readonly questions?: Each };

/** The words as they are said to somebody who has no spouse or partner. */
export function wordsForSingle<S extends Said>(said: S): S {
  const { programmes, questions } = said;
  return {
    ...said,
    programmes: eachForSingle(programmes),
    ...(questions && { questions: eachForSingle(questions) }),
  };
}

function eachForSingle(all: Each): Each {
  return Object.fromEntries(
    Object.entries(all).map(([id, words]) => [id, words.single ? replaced(words, words.single) : words]),
  );
}

/** Each text, or list of texts, takes the place of what stands under the same keys. */
function replaced<W extends object>(words: W, texts: object): W {
  const before = new Map<string, unknown>(Object.entries(words));
  const after = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'object' && !Array.isArray(text) ? replaced(Object(before.get(key)), text) : text,
  ]);
  return { ...words, ...Object.fromEntries(after) };
}
