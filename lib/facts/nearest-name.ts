/** The name that takes the fewest changed letters to write; undefined when none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, changes: changesBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, changes }) => changes <= Math.max(2, Math.floor(name.length / 3)));
  return near.toSorted((a, b) => a.changes - b.changes)[0]?.name;
}

/** How many letters to add, drop or replace (Levenshtein). */
function changesBetween(written: string, name: string): number {
  const letters = [...name];
  // How many changes lead from what is written so far to each beginning of the name, one letter long or longer.
  let changes = letters.map((_, place) => place + 1);
  for (const [row, letter] of [...written].entries()) {
    // Replacing a letter by the first of the name never costs more than dropping it and adding that one.
    let [corner, left] = [row, Infinity];
    changes = changes.map((above, place) => {
      left = Math.min(corner + (letter === letters[place] ? 0 : 1), above + 1, left + 1);
      corner = above;
      return left;
    });
  }
  return changes.at(-1) ?? written.length;
}
