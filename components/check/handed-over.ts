let text = '';

/** Keeps what was pasted elsewhere for the check, in memory alone, so that no address holds it. */
export const handOver = (pasted: string) => {
  text = pasted;
};

/** What was handed over, once; empty if there is nothing. */
export function takeOver(): string {
  const pasted = text;
  text = '';
  return pasted;
}
