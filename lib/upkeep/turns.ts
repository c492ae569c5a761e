/** Runs what asks a host, in the turn of that host. Undefined if the host asked for a rest before its turn came. */
export type Turns = <Answer>(host: string, ask: () => Promise<Answer>) => Promise<Answer | undefined>;

/**
 * Turns for asking hosts: each is asked for one thing at a time, with a pause from the end of one answer to the next
 * question. A host among the `tired` is not asked again.
 */
export function createTurns(pause: number, tired: ReadonlySet<string>): Turns {
  const last = new Map<string, Promise<unknown>>();
  return <Answer>(host: string, ask: () => Promise<Answer>) => {
    const inTurn = async () => {
      const before = last.get(host);
      await before;
      if (before && !tired.has(host)) await new Promise((resolve) => setTimeout(resolve, pause));
      return tired.has(host) ? undefined : await ask();
    };
    const mine = inTurn();
    const over = mine.catch(() => undefined);
    last.set(host, over);
    return mine;
  };
}
