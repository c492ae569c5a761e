/**
 * Tells answers that come too late: `asks()` begins a turn and gives back whether it is still the latest one.
 * Whoever asked before it gets false from then on.
 */
export function latest(): () => () => boolean {
  let turn = 0;
  return () => {
    turn += 1;
    const mine = turn;
    return () => mine === turn;
  };
}
