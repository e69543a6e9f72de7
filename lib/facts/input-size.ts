/** Far beyond any household, and little enough to check at once. */
const maxDepth = 6;
const maxValues = 2_000;
const maxText = 100;

/** Whether a parsed text is small and shallow enough to be looked at field by field. Stops counting at the limits. */
export function isModest(input: unknown): boolean {
  let left = maxValues;
  const fits = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > maxDepth) return false;
    if (typeof value === 'string') return value.length <= maxText;
    if (typeof value !== 'object' || value === null) return true;
    for (const key in value) {
      if (key.length > maxText || !fits((value as Readonly<Record<string, unknown>>)[key], depth + 1))
        return false;
    }
    return true;
  };
  return fits(input, 0);
}
