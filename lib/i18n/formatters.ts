/** What `Intl` has for filling in sentences, made once for each language and look: making one takes longer than filling in a page. */
export const formatters = {
  getDateTimeFormat: once(Intl.DateTimeFormat),
  getNumberFormat: once(Intl.NumberFormat),
  getPluralRules: once(Intl.PluralRules),
};

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
