/** The square makes it 16 in the end; measured on a busy computer, 1 was at most 1.5. */
export const tooMuch = 2;

const parts = 16;
const longest = 64_000;
/** Milliseconds. What takes less is not told from chance, and hurts nobody. */
const shortest = 5;
/** Milliseconds. What takes more is no chance. */
const sure = 2_000;

/** The milliseconds of this process only: what else the computer does must not count. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times as long work takes in one piece as in sixteen: about 1 where time grows with the work. The least of
 * up to three tries.
 */
export async function ratioOf(whole: () => unknown, inParts: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const short = Math.max(shortest, await timeOf(inParts));
    const long = await timeOf(whole);
    least = Math.min(least, long / short);
    if (least < tooMuch || long > sure) break;
  }
  return least;
}

/** The ratio of work over a whole input to that over sixteen inputs of a sixteenth of its length. */
export async function growthOf<Input>(
  work: (input: Input) => unknown,
  inputOf: (length: number) => Input,
  length = longest,
): Promise<number> {
  const [whole, part] = [inputOf(length), inputOf(length / parts)];
  // What runs first pays for compiling.
  await work(part);
  return ratioOf(
    () => work(whole),
    async () => {
      for (let i = 0; i < parts; i++) await work(part);
    },
  );
}

/** A text of nothing but one part, between two others. */
export const repeated =
  (part: string, front = '', back = '') =>
  (length: number) =>
    front + part.repeat(Math.ceil(length / part.length)) + back;
