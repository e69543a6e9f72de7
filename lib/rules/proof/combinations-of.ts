/** Every list of places below these counts: of two and three, six lists from 0, 0 to 1, 2. */
export function* combinationsOf(counts: readonly number[]): Generator<readonly number[]> {
  const total = counts.reduce((all, count) => all * count, 1);
  for (let which = 0; which < total; which += 1) {
    let rest = which;
    yield counts.map((count) => {
      const place = rest % count;
      rest = Math.floor(rest / count);
      return place;
    });
  }
}
