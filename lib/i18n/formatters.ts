/** What `Intl` has for filling in sentences, made once for each language and look: making one takes longer than filling in a page. */
export const formatters = {
  getDateTimeFormat: once(Intl.DateTimeFormat),
  getNumberFormat: once(Intl.NumberFormat),
  getPluralRules: (...[language, look]: ConstructorParameters<typeof Intl.PluralRules>): Intl.PluralRules =>
    withOneForm.test(String(language)) && look?.type !== 'ordinal' ? oneForm : pluralRules(language, look),
};

/** Languages in which what is counted has the same form whatever the number: to make its first rules takes a browser as long as to judge a household. */
const withOneForm = /^(?:id|ja|vi|zh)\b/;
const oneForm = { select: () => 'other' } as unknown as Intl.PluralRules;
const pluralRules = once(Intl.PluralRules);

function once<Args extends readonly unknown[], Made>(
  make: new (...args: Args) => Made,
): (...args: Args) => Made {
  const all = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const made = all.get(key) ?? new make(...args);
    all.set(key, made);
    return made;
  };
}
