/** The name that takes the fewest changed letters to write; undefined when none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, changes: changesBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, changes }) => changes <= Math.max(2, Math.floor(name.length / 3)));
  return near.toSorted((a, b) => a.changes - b.changes)[0]?.name;
}

/** How many letters to add, drop or replace (Levenshtein). */
function changesBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let place = 1; place <= b.length; place += 1) {
      const replaced = (previous[place - 1] ?? 0) + (a[row - 1] === b[place - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[place] ?? 0) + 1, (current[place - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
