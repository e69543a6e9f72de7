/** How often something can be done in a second: the best of some seconds once the engine has warmed up, because other programs only ever take away from it. */
export function mostRounds(play: () => void, seconds = 3, warming = 3): number {
  for (let done = 0; done < warming; done += 1) roundsInASecond(play);
  return Math.max(...Array.from({ length: seconds }, () => roundsInASecond(play)));
}

function roundsInASecond(play: () => void): number {
  const started = performance.now();
  let rounds = 0;
  for (; performance.now() - started < 1000; rounds += 1) play();
  return (rounds * 1000) / (performance.now() - started);
}
