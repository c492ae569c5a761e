/**
 * Detects answers that come too late: `asks()` begins a turn and returns whether it is still the latest. All earlier
 * turns are outdated from then on.
 */
export function latest(): () => () => boolean {
  let turn = 0;
  return () => {
    turn += 1;
    const mine = turn;
    return () => mine === turn;
  };
}
