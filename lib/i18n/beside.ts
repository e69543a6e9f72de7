/** A text with what it says in another language beside it: `はい⟦en:Yes⟧`. Just the text where both are the same. */
export function beside(text: string, other: string, language: string): string {
  return text === other ? text : `${text}⟦${language}:${other}⟧`;
}

/** The first text beside another one: what stands before and after it, its language and words. */
export function splitBeside(
  text: string,
): { before: string; language: string; words: string; after: string } | undefined {
  const [, before, language, words, after] = /^([^⟦]*)⟦([\w-]+):([^⟦⟧]*)⟧(.*)$/s.exec(text) ?? [];
  if (before === undefined || language === undefined || words === undefined) return undefined;
  return { before, language, words, after: after ?? '' };
}
