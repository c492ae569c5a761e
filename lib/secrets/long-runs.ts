/** Where a run of signs stands in a text. */
export interface Run {
  start: number;
  end: number;
}

/**
 * The runs of at least so many signs of one sort. Looks at every `least`-th unit only, and around it where that
 * is such a sign: most texts have none, and a pattern would look at every unit of them.
 *
 * @param isSign of a UTF-16 unit
 */
export function longRuns(text: string, least: number, isSign: (unit: number) => boolean): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = least - 1; at < text.length; at += least) {
    if (!isSign(text.charCodeAt(at))) continue;
    let start = at;
    let end = at + 1;
    while (start > from && isSign(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && isSign(text.charCodeAt(end))) end += 1;
    if (end - start >= least) runs.push({ start, end });
    from = end;
    // The next step leads to the last unit that a run behind this one can begin before.
    at = end;
  }
  return runs;
}
