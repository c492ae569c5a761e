/** The place of a run of characters in a text. */
export interface Run {
  start: number;
  end: number;
}

/**
 * The runs of at least `least` characters of one sort. Tests only every `least`-th unit, and the units around it if
 * that one matches: most texts have no runs, and a pattern would test every unit.
 *
 * @param isSign whether a UTF-16 unit is of the sort
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
    // The next step leads to the last unit where a run after this one can still begin.
    at = end;
  }
  return runs;
}
